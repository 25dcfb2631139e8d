import { SFN } from '@aws-sdk/client-sfn'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'

const sfn = new SFN({})

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { format, exposure } = JSON.parse(event.body ?? '{}')
  const input = JSON.stringify({ format, exposure: Number(exposure) })
  await sfn.startExecution({ stateMachineArn: process.env.MACHINE, input })
  return { statusCode: 202 }
}
