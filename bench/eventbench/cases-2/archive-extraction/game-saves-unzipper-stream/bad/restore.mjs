import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import path from 'node:path'
import unzipper from 'unzipper'

export const handler = async ({ body }) => {
  const entries = Readable.from(Buffer.from(body, 'base64')).pipe(unzipper.Parse({ forceStream: true }))
  for await (const entry of entries) {
    const name = entry.path
    await pipeline(entry, createWriteStream(path.join('/tmp/saves', name))) // finds archive-extraction
  }
  return { statusCode: 204 }
}
