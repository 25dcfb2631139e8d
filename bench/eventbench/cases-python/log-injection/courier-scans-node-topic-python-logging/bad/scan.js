const { SNSClient, PublishCommand } = require('@aws-sdk/client-sns')
const sns = new SNSClient({})

exports.handler = async (event) => {
  const { note, weight } = JSON.parse(event.body)
  await sns.send(new PublishCommand({ TopicArn: process.env.SCANS, Message: JSON.stringify({ note, weight: Number(weight) }) }))
  return { statusCode: 202 }
}
