import { SNSClient, PublishCommand } from '@aws-sdk/client-sns'
const sns = new SNSClient({})

export const handler = async (event) => {
  const { subject } = JSON.parse(event.body)
  await sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: JSON.stringify({ subject }) }))
  return { statusCode: 202, body: '' }
}
