import { anything, complement, none, of, union } from '../characters.ts'
import { isLocalHost } from '../hosts.ts'
import { always, never } from '../language.ts'
import type { BreakOut, HoleContext, Language } from '../language.ts'
import { alphanumeric, digits } from '../named-characters.ts'
import { escaped } from '../skeleton.ts'
import { mark, marked } from '../template.ts'
import { isSharedDomain } from './shared-domains.ts'

export type UrlContext =
  /** The address begins with the hole. */
  | 'whole'
  | 'scheme'
  | 'user'
  /** All of the host, or the part that decides whose it is. */
  | 'host'
  /** Labels under a fixed domain: `https://${x}.shop.io/`. */
  | 'subdomain'
  /** Behind a fixed host without a slash between: `https://shop.io${x}`. */
  | 'behind host'
  | 'port'
  | 'path'
  | 'query'
  | 'fragment'

export interface UrlHole extends HoleContext<UrlContext> {
  /** How a value in the hole decides to which host the request goes. */
  readonly choosesHost: BreakOut
}

/** What ends the authority of an address (URL standard, 4.4, authority state). */
const ends = of('/\\?#')
/** A tab or a line break is dropped, so `/<tab>/evil.io` reads like `//evil.io`. */
const slashes = of('/\\\t\n\r')
const beforePath = complement(of('\\<> &'))
const inPath = complement(of('\\<> @:&'))
const inQuery = complement(of('\\<> @:/?'))

/** An address (URL standard). */
export const url: Language<UrlHole> = {
  id: 'url',
  filling: complement(of('/\\?#&<> @:')),
  contexts: (pieces) => holes(marked(pieces)),
  skeleton: (pieces) => skeleton(marked(pieces)),
}

/** One token. Clients read `\` as `/` and `%2e` as a dot (URL standard, 4.4 and 4.3); the fragment stays with the client. */
function skeleton(text: string): string {
  const read = text.replaceAll('\\', '/').replace(/%2e/gi, '.').replace(/#[^]*/, '')
  const [, end] = authority(read)
  const [before = '', ...query] = read.slice(end).split('?')
  const segments = escaped(before, inPath).replace(/(?<![^/])\.\.(?![^/])/g, '<..>')
  return `${escaped(read.slice(0, end), beforePath)}${segments}${query.length === 0 ? '' : `?${escaped(query.join('?'), inQuery)}`}`
}

/** Where the authority begins and ends; both 0 where there is none. */
function authority(text: string): readonly [number, number] {
  const start = /^(?:[a-z\uE000][a-z0-9+.\uE000-]*:)?[/\\]{2}/i.exec(text)?.[0].length ?? 0
  if (start === 0) return [0, 0]
  const length = /[/\\?#]/.exec(text.slice(start))?.index
  return [start, length === undefined ? text.length : start + length]
}

function holes(text: string): readonly UrlHole[] {
  const found: UrlHole[] = []
  const [scheme, end] = authority(text)
  const query = position(text, '?', end)
  const fragment = position(text, '#', end)
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (at < scheme) found.push(schemeHole())
    else if (at < end) found.push(authorityHole(text.slice(scheme, at), text.slice(at + 1, end)))
    else if (at > fragment) found.push({ context: 'fragment', breaksOut: none, choosesHost: never })
    else if (at > query) found.push(queryHole(text.slice(query + 1, at)))
    else if (at === 0) found.push({ context: 'whole', breaksOut: anything, choosesHost: always })
    else found.push(pathHole(text, at, end))
  }
  return found
}

function position(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from)
  return at < 0 ? Infinity : at
}

function schemeHole(): UrlHole {
  return { context: 'scheme', breaksOut: complement(union(alphanumeric, of('+.-'))), choosesHost: { breaksOut: of(':/\\') } }
}

function authorityHole(before: string, after: string): UrlHole {
  if (after.includes('@')) return { context: 'user', breaksOut: union(ends, of('@:')), choosesHost: { breaksOut: ends } }
  const host = before.slice(before.lastIndexOf('@') + 1)
  if (/:[^\]]*$/.test(host.replace(/^\[[^\]]*\]/, '')))
    return { context: 'port', breaksOut: complement(digits), choosesHost: { breaksOut: of('@') } }
  const suffix = (after.split(':')[0] ?? '').split(mark).at(-1) ?? ''
  const domain = suffix.slice(suffix.indexOf('.') + 1)
  if (suffix.includes('.') && !isSharedDomain(domain) && (domain.includes('.') || isLocalHost(`x.${domain}`))) {
    const breaksOut = union(ends, of('@:'))
    return { context: 'subdomain', breaksOut, choosesHost: { breaksOut } }
  }
  if (host === '' || after.replace(/:.*$/s, '') !== '') return { context: 'host', breaksOut: anything, choosesHost: always }
  // Nothing but an end of the host keeps it: `.evil.io`, `@evil.io`, `:x@evil.io` and even a plain `m` behind `.co` lead elsewhere.
  const leads = { breaksOut: none, leading: complement(ends) }
  return { context: 'behind host', ...leads, choosesHost: leads }
}

function queryHole(before: string): UrlHole {
  const parameter = before.slice(before.lastIndexOf('&') + 1)
  return { context: 'query', breaksOut: parameter.includes('=') ? of('&#') : of('&#='), choosesHost: never }
}

function pathHole(text: string, at: number, end: number): UrlHole {
  const before = text.slice(end, at)
  const segment =
    before.slice(Math.max(before.lastIndexOf('/'), before.lastIndexOf('\\')) + 1) + (/^[^/\\?#]*/.exec(text.slice(at))?.[0] ?? '')
  const fixed = segment.replaceAll(mark, '')
  // `..` and `%2e%2e` take a segment away (URL standard, 4.3).
  const breaksOut = fixed === '' || fixed === '.' ? union(ends, of('.%')) : ends
  const choosesHost = end === 0 && /^[/\\]\uE000*$/.test(before) ? { breaksOut: none, leading: slashes } : never
  return { context: 'path', breaksOut, choosesHost }
}
