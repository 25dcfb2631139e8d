import { randomUUID } from 'node:crypto'
import type { APIGatewayProxyEvent } from 'aws-lambda'
import { Store } from './store'

const store = new Store(process.env.BLUEPRINTS!)

export const upload = async (event: APIGatewayProxyEvent) => {
  const name = event.headers['x-file-name'] ?? 'plan.dwg'
  await store.save(`in/${randomUUID()}/${name}`, Buffer.from(event.body ?? '', 'base64'))
  return { statusCode: 201, body: '' }
}
