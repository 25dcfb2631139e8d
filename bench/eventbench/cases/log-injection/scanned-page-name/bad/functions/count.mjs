import { basename } from 'node:path/posix'

export const handler = async (event) => {
  for (const { s3 } of event.Records) {
    const name = basename(decodeURIComponent(s3.object.key.replaceAll('+', ' ')))
    console.log('received scan ' + name) // finds log-injection
  }
}
