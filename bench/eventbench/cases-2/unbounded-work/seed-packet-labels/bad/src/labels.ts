import type { APIGatewayProxyEvent } from 'aws-lambda'

const bounded = (wanted: unknown): number => Number(wanted)

export const handler = async ({ body }: APIGatewayProxyEvent) => {
  const { amount } = JSON.parse(body ?? '{}')
  const count = bounded(amount)
  const labels = new Array(count).fill('seed') // finds unbounded-work
  return { statusCode: 201, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ labels: labels.length }) }
}
