import { isPlaceholder } from './values.ts'

/** Who signs in where with a password that stands in the text. */
export interface ConnectionPassword {
  readonly host: string
  /** Where it begins in the text, for redaction. */
  readonly start: number
  readonly end: number
}

/**
 * The password inside a connection string: `postgres://user:password@host/db` (RFC 3986 3.2.1) or `Server=host;Password=…`. None when it is
 * left open (`${…}`), to be filled in, or the user's name again for a database on the same machine.
 */
export function connectionPassword(value: string): ConnectionPassword | undefined {
  const text = value.slice(0, 20_000)
  return inAddress(text) ?? inPairs(text)
}

const address = /(?<![a-z0-9])[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/?#]{0,200}:([^\s@/]{1,200})@([^\s/:?#,@]{1,255})/dgi

function inAddress(text: string): ConnectionPassword | undefined {
  for (const found of text.matchAll(address)) {
    const [, password = '', host = ''] = found
    const [start = 0, end = 0] = found.indices?.[1] ?? []
    if (!isOpen(password)) return { host, start, end }
  }
  return undefined
}

const password = /(?:^|[;\s])(?:password|pwd)\s{0,3}=\s{0,3}([^;\s]{1,200})/di
const server = /(?:^|[;\s])(?:server|host|data source|addr|address|hostname)\s{0,3}=\s{0,3}(?:tcp:)?([^;\s,]{1,255})/i

function inPairs(text: string): ConnectionPassword | undefined {
  const [found, where] = [password.exec(text), server.exec(text)]
  if (found === null || where === null || isOpen(found[1] ?? '')) return undefined
  const [start = 0, end = 0] = found.indices?.[1] ?? []
  return { host: where[1] ?? '', start, end }
}

const isOpen = (written: string): boolean =>
  isPlaceholder(decode(written)) || /^(?:pass|pwd|password|passwd|pw|secret|token)$/i.test(written)

function decode(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}
