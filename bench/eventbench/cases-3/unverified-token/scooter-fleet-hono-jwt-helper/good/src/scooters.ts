import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs'

const sqs = new SQSClient({ region: 'eu-west-1' })
const QueueUrl = 'https://sqs.eu-west-1.amazonaws.com/123456789012/rides'

export async function unlock(rider: string): Promise<boolean> {
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify({ rider }) }))
  return true
}
