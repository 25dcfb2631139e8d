import { SFN } from '@aws-sdk/client-sfn'
import type { APIGatewayProxyEvent } from 'aws-lambda'

const machine = new SFN({})

export const handler = async ({ queryStringParameters: query }: APIGatewayProxyEvent) => {
  const input = { recording: { file: query?.file ?? '', asked: new Date().toISOString() } }
  await machine.startExecution({ stateMachineArn: process.env.CLEANUP, input: JSON.stringify(input) })
  return { statusCode: 202, body: '' }
}
