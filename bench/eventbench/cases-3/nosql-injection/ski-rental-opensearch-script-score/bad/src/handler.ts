import type { ALBEvent, ALBResult } from 'aws-lambda'
import { baseQuery, scriptOf } from './ranking'
import { search } from './search-client'

const answer = (statusCode: number, value: unknown): ALBResult => ({
  statusCode,
  statusDescription: statusCode === 200 ? '200 OK' : '503 Service Unavailable',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
  isBase64Encoded: false,
})

export async function handler(event: ALBEvent): Promise<ALBResult> {
  const { q = 'ski', boost = '1' } = event.queryStringParameters ?? {}
  const query = { script_score: { query: baseQuery(q), script: scriptOf({ boost }) } }
  try {
    const { body } = await search.search({ index: 'rental', body: { size: 20, query } }) // finds nosql-injection
    return answer(200, { hits: body.hits.hits.map((hit: { _id: string }) => hit._id) })
  } catch {
    return answer(503, { problem: 'search is not available' })
  }
}
