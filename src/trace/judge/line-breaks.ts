import type { Source } from '../engine/taint.ts'

/**
 * Can a value have line breaks, by its place in the event? Headers end where the line ends (RFC 9112, 2.2), and what stands in the request line
 * comes percent-encoded.
 */
export function canHaveLineBreaks(source: Source): boolean {
  if (source.kind !== 'event') return true
  const { path } = source
  return (
    (!(path.length === 1 && path[0] === 'path') &&
      !path.some((step, index) => lineless.test(step) || (step === 'path' && path[index - 1] === 'http'))) ||
    path.includes('<url>') ||
    path.includes('<json>')
  )
}

const lineless = /^(headers|multiValueHeaders|cookies|rawPath|rawQueryString|uri|querystring|userAgent|sourceIp|httpMethod|method)$/
