import { LambdaClient, InvokeCommand } from '@aws-sdk/client-lambda'

const lambda = new LambdaClient({})

export const handler = async ({ pathParameters, requestContext }) => {
  const question = { id: pathParameters.id, trace: requestContext.requestId }
  const Payload = JSON.stringify(question)
  const answer = await lambda.send(new InvokeCommand({ FunctionName: process.env.READER, Payload }))
  return { statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: Buffer.from(answer.Payload).toString() }
}
