const { SNSClient, PublishCommand } = require('@aws-sdk/client-sns')
const sns = new SNSClient({})

exports.handler = async (event) => {
  const { email } = JSON.parse(event.body)
  await sns.send(new PublishCommand({ TopicArn: process.env.SIGN_UPS, Message: JSON.stringify({ email }) }))
  return { statusCode: 202 }
}
