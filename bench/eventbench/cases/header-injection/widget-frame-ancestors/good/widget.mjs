import { readFileSync } from 'node:fs'

const page = readFileSync(new URL('./widget.html', import.meta.url), 'utf8')
const hosts = ['https://hotel-krone.example', 'https://gasthof-post.example']

export const handler = async ({ queryStringParameters: { embed } = {} }) => {
  const ancestors = hosts.find((host) => host === embed) ?? "'self'"
  const policy = ['default-src https:', 'frame-ancestors ' + ancestors].join('; ')
  return { statusCode: 200, headers: { 'content-type': 'text/html', 'content-security-policy': policy }, body: page }
}
