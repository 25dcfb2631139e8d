import { isClosed } from '../../syntax/language.ts'
import { url } from '../../syntax/url/url.ts'

/** Where a value stands that follows this start of an address: behind the host, where it chooses only a path, or where it chooses the host. */
export function contextOfUrl(prefix: string): 'after the host' | 'host' {
  const [hole] = url.contexts([prefix, { hole: undefined }])
  return hole !== undefined && /^[a-z][a-z0-9+.-]*:\/\//i.test(prefix) && isClosed(hole.choosesHost) ? 'after the host' : 'host'
}

/**
 * Does a text that matches the pattern lead to a path of the same host? It starts with a slash, and what follows is neither a slash nor a
 * backslash, which clients read alike: `^\/(?![/\\])`, `^\/[a-z]`.
 */
export function matchesOwnPath(source: string, flags: string): boolean {
  const second = /^\^\\?\/(.+)/s.exec(source)?.[1] ?? ''
  if (flags.includes('m')) return false
  // Nothing more, or a character that must be there.
  if (/^(?:\$|(?:[A-Za-z0-9_-]|\\[wd])(?![*?{]))/.test(second)) return true
  const [, ahead, negated, listed] =
    /^(?:\(\?!\[((?:\\.|[^\]\\])+)\]\)|\[\^((?:\\.|[^\]\\])+)\](?![*?{])|\[((?:\\.|[^\]\\^])+)\](?![*?{]))/.exec(second) ?? []
  const excluded = ahead ?? negated
  if (excluded !== undefined) return excluded.includes('/') && excluded.includes('\\\\')
  return listed !== undefined && !/[/\\]/.test(listed.replaceAll(/\\[wd-]/g, ''))
}

/**
 * Does every match of the pattern name a host under a domain that is written out, and a slash behind it: `^https:\\/\\/[a-z0-9-]+\\.example\\.com\\/`? What is not of this plain form
 * does not count.
 */
export function keepsHost(source: string): boolean {
  const host = /^\^https?\??:(?:\\?\/){2}((?:\[[^\]]*\][+*?]?|\\[.w-][+*?]?|[a-z0-9-])+)(?:\\?\/|\$)/i.exec(source)?.[1]
  if (host === undefined) return false
  const classes = host.match(/\[[^\]]*\]/g) ?? []
  const literal = host.replaceAll(/\[[^\]]*\][+*?]?|\\w[+*?]?/g, '*')
  return classes.every((one) => !one.startsWith('[^') && !/[/\\?#@:]/.test(one)) && /(?:^|\\\.)[a-z0-9-]+\\\.[a-z]{2,}$/i.test(literal)
}
