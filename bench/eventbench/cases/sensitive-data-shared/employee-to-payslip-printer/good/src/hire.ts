import { EventBridge } from '@aws-sdk/client-eventbridge'
import type { APIGatewayProxyEvent } from 'aws-lambda'

const bus = new EventBridge({})

export const handler = async (event: APIGatewayProxyEvent) => {
  const { department, iban, socialSecurityNumber } = JSON.parse(event.body ?? '{}')
  const Detail = JSON.stringify({ department, iban, socialSecurityNumber })
  await bus.putEvents({ Entries: [{ EventBusName: process.env['BUS_NAME'], Source: 'hr', DetailType: 'Hired', Detail }] })
  return { statusCode: 202, body: '' }
}
