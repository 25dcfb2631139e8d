import { anything } from '../../contract/contract.ts'
import type { Skeleton } from '../../contract/contract.ts'
import { spell } from '../../contract/spelling.ts'
import type { SinkUse } from '../../model/code.ts'
import type { Fn } from '../../model/function.ts'
import type { Text } from '../../model/text.ts'
import { hostOf } from '../../syntax/hosts.ts'
import type { Redact } from '../derive-contract.ts'

type Found = { readonly host: string } | { readonly why: string }

/** The servers that addresses lead to; one item for all of which that is not known, with the reasons. */
export function hostsOf(fn: Fn, sinks: readonly SinkUse[], redact: Redact): readonly Skeleton<'host'>[] {
  const hosts = new Set<string>()
  const because = new Set<string>()
  for (const sink of sinks)
    for (const address of addressesOf(sink)) {
      const found = hostIn(address, fn.service)
      // What the templates name is a name; a host that stands in the code may hold anything.
      if ('host' in found) hosts.add(found.host.includes('${') ? found.host : redact(found.host))
      else because.add(`${sink.sink}: ${found.why}`)
    }
  const known = [...hosts].map((text) => ({ kind: 'host' as const, text, because: [] }))
  return because.size === 0 ? known : [...known, { kind: 'host', text: anything, because: [...because] }]
}

/** What the templates make of it goes before what the code alone tells. */
function addressesOf({ text, why, deployed }: SinkUse): readonly Text[] {
  if (deployed !== undefined) return deployed
  if (text === undefined) return [[{ kind: 'unknown', why: why ?? notFixed }]]
  const [start = '', ...rest] = text.split(/\$\{[^}]*\}/)
  return [[start, ...rest.flatMap((part) => [{ kind: 'unknown' as const, why: notFixed }, part])].filter((part) => part !== '')]
}

const notFixed = 'its host is not fixed'

/** Characters that no host has stand for its open parts: the first of Unicode's private ones, and those behind it. */
const firstMark = 0xe000
const mark = (index: number): string => String.fromCodePoint(firstMark + index)

function hostIn(address: Text, service: string): Found {
  const [first] = address
  const written = address.map((part, index) => (typeof part === 'string' ? part : mark(index))).join('')
  // `${param:ApiUrl}/orders`: the deployment says which host, by this name.
  const host = hostOf(written) ?? (first === undefined || typeof first === 'string' ? undefined : mark(0))
  if (host === undefined) return { why: notFixed }
  const parts = Array.from(host, (character) => {
    const hole = address[(character.codePointAt(0) ?? 0) - firstMark]
    return hole === undefined || typeof hole === 'string' ? character : hole
  })
  const isUnknown = (part: (typeof parts)[number]) => typeof part !== 'string' && part.kind === 'unknown'
  const shown = parts.map((part) => (isUnknown(part) ? anything : spell([part], service))).join('')
  if (/[^*.]/.test(shown)) return { host: shown.replace(/\*+/g, anything) }
  const [why] = parts.flatMap((part) => (typeof part !== 'string' && part.kind === 'unknown' ? [part.why] : []))
  return { why: why ?? notFixed }
}
