import type { LambdaFunctionURLHandler } from 'aws-lambda'
import { HttpClient } from './http-client'

const client = new HttpClient({ headers: { accept: 'application/json' } })

export const main: LambdaFunctionURLHandler = async (event) => {
  const pair = event.rawPath.slice(1)
  const { rate } = await client.getJson<{ rate: number }>(`pairs/${encodeURIComponent(pair)}`)
  return { rate: Number(rate) }
}
