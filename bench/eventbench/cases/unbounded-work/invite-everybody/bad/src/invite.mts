import { SNSClient, PublishCommand } from '@aws-sdk/client-sns'
import { z } from 'zod'

const sns = new SNSClient({})
const Invitation = z.object({ day: z.string(), guests: z.array(z.string()) })

const publish = (day: string) => (guest: string) =>
  sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: JSON.stringify({ day, guest }) }))

export const handler = async (event: { body: string }) => {
  const { day, guests } = Invitation.parse(JSON.parse(event.body))
  await Promise.all(guests.map(publish(day))) // finds unbounded-work
  return { statusCode: 202 }
}
