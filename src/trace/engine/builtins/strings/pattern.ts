import { anything, intersect } from '../../../../syntax/characters.ts'
import type { CharacterSet } from '../../../../syntax/characters.ts'
import { regexCharacters } from '../../../../syntax/regex-characters.ts'
import { deepTaints } from '../../carried.ts'
import { at } from '../../machine.ts'
import type { Machine } from '../../machine.ts'
import { observe } from '../../observe.ts'
import { bitOf } from '../../sinks.ts'
import { snapshot } from '../../snapshot.ts'
import { atomsOf, joinAll } from '../../value.ts'
import type { Value } from '../../value.ts'

export interface Pattern {
  readonly source: string
  readonly flags: string
}

/** The regular expression that the value is, if it is one that is known. */
export function patternIn(m: Machine, value: Value): Pattern | undefined {
  return value.kind === 'reference' ? at(m, value).pattern : undefined
}

/** The one text that the pattern matches, if there is only one. */
export function literalOf({ source, flags }: Pattern): string | undefined {
  const match = regexCharacters(`^(?:${source})$`, flags.replaceAll('m', ''))
  return match !== 'unknown' && match.strings?.length === 1 ? match.strings[0] : undefined
}

/** The characters of a match of the pattern; undefined: any. */
export function charactersOfMatch({ source, flags }: Pattern, subject: CharacterSet | undefined): CharacterSet | undefined {
  const match = regexCharacters(`^(?:${source})$`, flags.replaceAll('m', ''))
  if (match === 'unknown') return subject
  const both = intersect(match.characters, subject ?? anything)
  return both.every((word, index) => word === anything[index]) ? undefined : both
}

interface Group {
  readonly name: string | undefined
  readonly source: string
}

/** The capturing groups of a pattern, in order. */
export function groupsOf(source: string): readonly Group[] {
  const groups: { name: string | undefined; source: string }[] = []
  const open: { readonly from: number; readonly group: number | undefined }[] = []
  const start = /\((?:\?<([A-Za-z_$][\w$]*)>|(\?(?:[:=!]|<[=!])))?/y
  for (let at = 0; at < source.length; at++) {
    const character = source[at]
    if (character === '\\') at++
    else if (character === '[') at = endOfClass(source, at)
    else if (character === ')') {
      const closed = open.pop()
      const group = closed?.group === undefined ? undefined : groups[closed.group]
      if (closed !== undefined && group !== undefined) group.source = source.slice(closed.from, at)
    } else if (character === '(') {
      start.lastIndex = at
      const [whole = '(', name, special] = start.exec(source) ?? []
      open.push({ from: at + whole.length, group: special === undefined ? groups.length : undefined })
      if (special === undefined) groups.push({ name, source: '' })
      at += whole.length - 1
    }
  }
  return groups
}

function endOfClass(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === ']') return at
  }
  return source.length
}

/** Notes that a text from outside is searched. A limit of its length that was asked for before keeps every pattern short. */
export function noteSearch(m: Machine, { source, flags }: Pattern, subject: Value): void {
  if (!/[*+}]/.test(source)) return
  const open = atomsOf(subject).filter((atom) => atom.kind !== 'opaque' || (atom.safe & bitOf('work')) === 0)
  if (open.length > 0 && deepTaints(m, joinAll(open)).length > 0)
    observe(m, { kind: 'pattern', source, flags, value: snapshot(m, joinAll(open)) })
}
