const { SNS } = require('@aws-sdk/client-sns')
const sns = new SNS({})

exports.handler = async ({ body }) => {
  const { address, copies } = JSON.parse(body)
  await sns.publish({ TopicArn: process.env.TOPIC, Message: JSON.stringify({ address, copies: Number(copies) }) })
  return { statusCode: 202 }
}
