import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { functionNames, isTool } from './tools'

const lambda = new LambdaClient({})
export const handler = async (event: { body: string }) => {
  const { tool } = JSON.parse(event.body) as { tool: string }
  const FunctionName = isTool(tool) ? functionNames[tool] : tool
  await lambda.send(new InvokeCommand({ FunctionName, InvocationType: 'Event', Payload: '{}' })) // finds cloud-control
  return { statusCode: 202 }
}
