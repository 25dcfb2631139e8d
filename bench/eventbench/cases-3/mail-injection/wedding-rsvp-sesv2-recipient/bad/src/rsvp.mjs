import { SNSClient, PublishCommand } from '@aws-sdk/client-sns'

const topics = new SNSClient({})

export const handler = async (event) => {
  const { guests, answerTo } = JSON.parse(event.body ?? '{}')
  const Message = JSON.stringify({ guests: Number(guests) || 1, answerTo })
  await topics.send(new PublishCommand({ TopicArn: process.env.RSVP, Message }))
  return { statusCode: 202, body: '' }
}
