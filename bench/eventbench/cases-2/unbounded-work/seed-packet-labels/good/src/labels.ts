import type { APIGatewayProxyEvent } from 'aws-lambda'

const bounded = (wanted: unknown, most = 50): number => Math.min(Math.max(Number(wanted) || 1, 1), most)

export const handler = async ({ body }: APIGatewayProxyEvent) => {
  const { amount } = JSON.parse(body ?? '{}')
  const count = bounded(amount)
  const labels = new Array(count).fill('seed')
  return { statusCode: 201, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ labels: labels.length }) }
}
