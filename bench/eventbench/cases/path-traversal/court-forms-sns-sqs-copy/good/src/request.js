import { SNSClient, PublishCommand } from '@aws-sdk/client-sns'
import { randomUUID } from 'crypto'

const sns = new SNSClient()

export async function handler(event) {
  const { form } = JSON.parse(event.body)
  const ticket = randomUUID()
  await sns.send(new PublishCommand({ TopicArn: process.env.FORMS, Message: JSON.stringify({ ticket, form }) }))
  return { statusCode: 202, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ticket }) }
}
