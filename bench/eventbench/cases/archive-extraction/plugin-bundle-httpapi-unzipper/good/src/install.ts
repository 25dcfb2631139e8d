import { createWriteStream } from 'node:fs'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import unzipper, { type Entry } from 'unzipper'

const folder = '/tmp'

export const handler = async (event: APIGatewayProxyEventV2) => {
  const entries = Readable.from(Buffer.from(event.body ?? '', 'base64')).pipe(unzipper.Parse({ forceStream: true }))
  for await (const entry of entries as AsyncIterable<Entry>) {
    const name = basename(entry.path)
    if (entry.type === 'File' && basename(name) === 'plugin.json') {
      await pipeline(entry, createWriteStream(join(folder, name)))
    } else entry.autodrain()
  }
  return { statusCode: 204 }
}
