import type { ALBHandler } from 'aws-lambda'
import { stopPage } from './stop-page'

const next = (now: Date): number => 10 - (now.getUTCMinutes() % 10)

export const handler: ALBHandler = async (event) => {
  const raw = event.queryStringParameters?.stop ?? 'Centre'
  const name = decodeURIComponent(raw.replaceAll('+', ' '))
  return {
    statusCode: 200,
    statusDescription: '200 OK',
    isBase64Encoded: false,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: stopPage({ name, minutes: next(new Date()) }),
  }
}
