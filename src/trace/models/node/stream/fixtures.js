import { PassThrough, Readable } from 'node:stream'
import { execSync } from 'child_process'

export const handler = async (event) => {
  Readable.from(event.body).on('data', (chunk) => execSync(`echo ${chunk}`)) // finds command
  Readable.from('fixed').on('data', (chunk) => execSync(`echo ${chunk}`))
  return new PassThrough()
}
