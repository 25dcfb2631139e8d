import { SNSClient, PublishCommand } from '@aws-sdk/client-sns'
const sns = new SNSClient({})

export const handler = async ({ body }) => {
  const { drone, height } = JSON.parse(body)
  await sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: JSON.stringify({ drone, height: Number(height) }) }))
  return { statusCode: 202 }
}
