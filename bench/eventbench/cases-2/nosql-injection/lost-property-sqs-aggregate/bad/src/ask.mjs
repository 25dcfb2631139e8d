import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'

const client = new SQSClient()
const send = (QueueUrl) => (value) => client.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(value) }))
const enqueue = send(process.env.SEARCHES)

export const handler = (event) =>
  Promise.resolve(event.body)
    .then(JSON.parse)
    .then(({ colour, category }) => enqueue({ colour, category }))
    .then(() => ({ statusCode: 202, body: '' }))
    .catch(() => ({ statusCode: 400, body: '' }))
