import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda'

const hosts = ['blog.example.org', 'news.example.org']

export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
  const url = new URL(event.queryStringParameters?.url ?? 'https://blog.example.org')
  if (url.protocol !== 'https:') return { statusCode: 422 }
  const page = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(2000) }) // finds ssrf
  const size = Number(page.headers.get('content-length') ?? 0)
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ok: page.ok, size, hosts }) }
}
