import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda'
import { randomUUID } from 'node:crypto'
import { unpack } from './unpack'

export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8')
  if (bytes.length > 4_000_000) return { statusCode: 413 }
  const files = await unpack(bytes, `/tmp/props-${randomUUID()}`)
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ files }) }
}
