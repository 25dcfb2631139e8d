import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn'
import type { APIGatewayProxyEvent } from 'aws-lambda'

const sfn = new SFNClient({})

export const handler = async (event: APIGatewayProxyEvent) => {
  const { to } = JSON.parse(event.body ?? '{}') as { to: number }
  const input = JSON.stringify({ to: Math.min(Number(to) || 1, 30) })
  await sfn.send(new StartExecutionCommand({ stateMachineArn: process.env['MACHINE'], input }))
  return { statusCode: 202, body: '' }
}
