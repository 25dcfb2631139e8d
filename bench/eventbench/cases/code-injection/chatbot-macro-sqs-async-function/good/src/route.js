import { SQSClient, SendMessageBatchCommand } from '@aws-sdk/client-sqs'

const client = new SQSClient()
const macros = { '/hello': 'return reply("hello")', '/bye': 'return reply("bye")' }

export const handler = async ({ Records }) => {
  const Entries = Records.map(({ messageId, body }) => {
    const { connectionId, text } = JSON.parse(body)
    const code = text === '/bye' ? macros['/bye'] : macros['/hello']
    return { Id: messageId, MessageBody: JSON.stringify({ connectionId, code }) }
  })
  await client.send(new SendMessageBatchCommand({ QueueUrl: process.env.MACROS, Entries }))
}
