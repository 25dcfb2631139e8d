import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs'

const queueFrom = (arn) => {
  const [, , , region, account, name] = arn.split(':')
  return `https://sqs.${region}.amazonaws.com/${account}/${name}`
}

const client = new SQSClient({})
const send = client.send.bind(client)

export const handler = async (event) => {
  await send(new SendMessageCommand({ QueueUrl: queueFrom(process.env.QUEUE_ARN), MessageBody: event.text })) // uses sqs:SendMessage on Prints
}
