import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'

const lambda = new LambdaClient()
export const handler = async ({ pathParameters: { line } }) => {
  const question = { line }
  await lambda.send(new InvokeCommand({ FunctionName: process.env.LOOKUP, Payload: JSON.stringify(question) }))
  return { statusCode: 204 }
}
