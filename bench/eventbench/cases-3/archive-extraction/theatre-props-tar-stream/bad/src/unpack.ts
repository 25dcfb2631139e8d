import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import tar from 'tar-stream'

const most = 200

export async function unpack(data: Buffer, folder: string): Promise<number> {
  await mkdir(folder, { recursive: true })
  const extract = Readable.from(data).pipe(createGunzip()).pipe(tar.extract())
  let files = 0
  for await (const entry of extract) {
    const { name, type } = entry.header
    const target = path.join(folder, name)
    if (type !== 'file' || ++files > most) {
      entry.resume()
      continue
    }
    await pipeline(entry, createWriteStream(target)) // finds archive-extraction
  }
  return Math.min(files, most)
}
