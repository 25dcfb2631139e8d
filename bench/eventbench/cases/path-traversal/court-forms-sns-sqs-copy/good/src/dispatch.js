import { LambdaClient, InvokeCommand } from '@aws-sdk/client-lambda'

const lambda = new LambdaClient()

export async function handler({ Records }) {
  for (const { body } of Records) {
    const { ticket, form } = JSON.parse(body)
    const Payload = Buffer.from(JSON.stringify({ source: form === 'claim' ? 'claim.pdf' : 'reply.pdf', target: ticket }))
    await lambda.send(new InvokeCommand({ FunctionName: process.env.FILLER, InvocationType: 'Event', Payload }))
  }
}
