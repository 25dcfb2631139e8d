import { deepTaints } from './carried.ts'
import { at } from './machine.ts'
import type { Machine } from './machine.ts'
import type { Source } from './taint.ts'
import { atomsOf, isItsText } from './value.ts'
import type { Atom, Value } from './value.ts'

/** They give what lies under a key, a path or an address. */
const reading = /^(?:read|open|download|fetch)(?:_|[A-Z]|$)|(?:_d|D)ownload$/
/** These too, where they are given a path that is put together, or something that is called a key. */
const perhaps = /^(?:get|load|lookup|retrieve)(?:_|[A-Z]|$)/
/** What these are given is the content itself. */
const parsing = /(?:request|body|event|json|text|string|str|input|param|query|header|cookie|payload|arg|content|value|message|token)s?$/i
const keyName = /(?:^|_)(?:key|path|name|id|file|filename|url|uri|bucket|repo|dir|directory|folder)$|(?:Key|Path|Name|Id|File|Url|Uri|Dir)$/

/**
 * Does a function of which nothing but its name is known read what others have put under a key that it is given? Who chooses the key chooses among what is
 * there; what it says is not his.
 */
function readsByKey(m: Machine, name: string, list: readonly Value[]): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1)
  const surely = reading.test(last)
  if ((!surely && !perhaps.test(last)) || parsing.test(last)) return false
  return list.every((value) =>
    atomsOf(value).every((atom) => {
      if (atom.kind === 'reference' && at(m, atom).kind === 'keywords')
        return [...at(m, atom).fields].every(([name, one]) => keyName.test(name) || !carries(m, one))
      return !carries(m, atom) || isKey(atom, surely)
    }),
  )
}

/** What is found by a value was there before: rows of a store, elements of a list. */
const finds = /(^|\.)find(One|All|Many|First|Unique|Last)?((Or|And|By)[A-Z]\w*)?$/

/** Does a call of which only the name is known give what was there before, whoever says which? */
export const givesWhatWasThere = (m: Machine, callee: Atom, name: string, list: readonly Value[]): boolean =>
  finds.test(name) || (callee.kind === 'api' && readsByKey(m, name, list))

/** What others say: the caller, or what lies in the cloud and in stores. A file that is read may be such a content. */
const said: ReadonlySet<string> = new Set<Source['kind']>(['event', 'cloud', 'store'])
const carries = (m: Machine, value: Value): boolean => deepTaints(m, value).some(({ source }) => said.has(source.kind))

/** A path that is put together; of what surely reads, a field of the event that is no content as a whole. */
function isKey(atom: Atom, surely: boolean): boolean {
  if (atom.kind === 'text') return atom.parts.some((part) => typeof part === 'string' && /[/\\.:#-]/.test(part))
  if (atom.kind === 'instance') return isItsText(atom)
  return (
    surely &&
    atom.kind === 'opaque' &&
    atom.taints.every(({ source }) => source.kind !== 'event' || source.path.filter((step) => !step.startsWith('<')).length > 1)
  )
}
