import type { ALBEvent, ALBResult } from 'aws-lambda'
import { Answer } from './http/answer'

const layerOf = (text: string): string => decodeURIComponent(text)

export const handler = async (event: ALBEvent): Promise<ALBResult> => {
  const { layer = 'roads', zoom = '8' } = event.queryStringParameters ?? {}
  const level = Math.min(Math.max(Number.parseInt(zoom, 10) || 0, 0), 19)
  return new Answer(200) // finds header-injection
    .header('link', `</styles/${layerOf(layer)}.json>; rel=preload; as=fetch`)
    .header('cache-control', 'public, max-age=3600')
    .json({ level })
}
