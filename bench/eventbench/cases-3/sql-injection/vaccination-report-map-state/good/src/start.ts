import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn'
import type { APIGatewayProxyEvent } from 'aws-lambda'

const machines = new SFNClient({})

interface Region {
  label: string
  code: number
}

const regionOf = (value: { label?: unknown; code?: unknown }): Region => ({ label: String(value.label ?? ''), code: Number(value.code) || 0 })

export const handler = async (event: APIGatewayProxyEvent) => {
  const wish = JSON.parse(event.body ?? '{}') as { regions?: { label?: unknown; code?: unknown }[] }
  const regions = (wish.regions ?? []).slice(0, 16).map(regionOf)
  await machines.send(new StartExecutionCommand({ stateMachineArn: process.env.REPORTS, input: JSON.stringify({ regions }) }))
  return { statusCode: 202, body: '' }
}
