import { StringDecoder } from 'node:string_decoder'
import { execSync } from 'child_process'

export const handler = async (event) => {
  const decoder = new StringDecoder('utf8')
  execSync('echo ' + decoder.write(Buffer.from(event.body, 'base64'))) // finds command
  execSync('echo ' + decoder.write(Buffer.from('fixed')))
}
