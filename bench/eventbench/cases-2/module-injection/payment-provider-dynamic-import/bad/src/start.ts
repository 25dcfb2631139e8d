import type { APIGatewayProxyEvent } from 'aws-lambda'
import { providerOf } from './providers'

export const handler = async ({ pathParameters }: APIGatewayProxyEvent) => {
  const provider = await providerOf(pathParameters?.provider ?? 'invoice')
  const { reference } = await provider.start()
  return { statusCode: 201, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ reference }) }
}
