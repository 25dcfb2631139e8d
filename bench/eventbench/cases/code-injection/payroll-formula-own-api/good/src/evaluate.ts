import type { APIGatewayProxyEvent } from 'aws-lambda'

const basePay = 2800

export const handler = async ({ body }: APIGatewayProxyEvent) => {
  const { bonus } = JSON.parse(body ?? '{}')
  const share = Number(bonus)
  const total = eval(`${basePay} * (1 + ${share})`) as number
  return { statusCode: 200, body: JSON.stringify({ total }) }
}
