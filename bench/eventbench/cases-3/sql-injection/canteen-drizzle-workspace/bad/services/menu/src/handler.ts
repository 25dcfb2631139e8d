import { connect, Menus } from '@canteen/store'
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda'

const json = (statusCode: number, value: unknown): APIGatewayProxyResultV2 => ({
  statusCode,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
})

const listOf = (text: string | undefined): string[] => (text ?? '').split(',').map((one) => one.trim()).filter(Boolean).slice(0, 20)

export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> {
  const school = event.pathParameters?.school
  if (!school) return json(400, { problem: 'school missing' })
  const menus = new Menus(connect())
  const dishes = await menus.ofSchool(school, listOf(event.queryStringParameters?.without))
  return json(200, { dishes })
}
