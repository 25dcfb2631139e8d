import fs, { createReadStream, readFile, writeFileSync } from 'node:fs'
import { mkdir, open } from 'fs/promises'
import { promises } from 'fs'
import { createHash } from 'crypto'

export const synchronous = async (event) => {
  const text = fs.readFileSync(`/opt/pages/${event.page}`, 'utf8') // finds path
  const known = fs.readFileSync('/opt/pages/index.html', 'utf8')
  return { text, known }
}

export const callback = (event, context, done) => {
  readFile('/tmp/' + event.queryStringParameters.file, (error, data) => done(error, data)) // finds path
  readFile('/tmp/fixed.json', (error, data) => done(error, data))
}

export const writes = async (event) => {
  writeFileSync('/tmp/' + event.name, event.body) // finds path
  writeFileSync('/tmp/upload.bin', event.body)
  writeFileSync(`/tmp/${Number(event.id)}.json`, event.body)
  fs.copyFileSync('/tmp/upload.bin', event.target) // finds path
}

export const promised = async (event) => {
  await mkdir(`/tmp/${event.folder}`) // finds path
  await promises.unlink(event.path) // finds path
  const handle = await open('/tmp/' + event.name, 'r') // finds path
  const size = (await handle.readFile()).length
  await promises.rename('/tmp/a', '/tmp/b')
  return size
}

export const streams = async (event) => {
  const stream = createReadStream('/mnt/files/' + event.key) // finds path
  const safe = createReadStream('/mnt/files/' + createHash('sha256').update(event.key).digest('hex'))
  return [stream, safe]
}

export const asks = async (event) => {
  if (!fs.existsSync('/tmp/' + event.name)) return 404
  const { size } = fs.statSync('/tmp/' + event.name) // finds path
  if (!fs.lstatSync('/tmp/fixed').isFile()) return 404
  fs.writeFileSync(`/tmp/size-${size}`, 'x')
}
