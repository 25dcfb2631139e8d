import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { functionNames, isTool } from './tools'

const lambda = new LambdaClient({})
export const handler = async (event: { body: string }) => {
  const { tool } = JSON.parse(event.body) as { tool: string }
  if (!isTool(tool)) return { statusCode: 400 }
  const FunctionName = functionNames[tool]
  await lambda.send(new InvokeCommand({ FunctionName, InvocationType: 'Event', Payload: '{}' }))
  return { statusCode: 202 }
}
