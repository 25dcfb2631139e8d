import { anything, isSubset, meets, none, of, subtract, union } from '../../../../syntax/characters.ts'
import type { CharacterSet } from '../../../../syntax/characters.ts'
import { charactersMatched } from '../../characters.ts'
import { deepTaints } from '../../carried.ts'
import type { Machine } from '../../machine.ts'
import { text } from '../../operators.ts'
import { bitOf } from '../../sinks.ts'
import { joinTaints } from '../../taint.ts'
import { atomsOf, constant, opaque, stringOf, types, undefinedValue, valueKey } from '../../value.ts'
import type { Atom, Hole, Opaque, Value } from '../../value.ts'
import { charactersOf, derived, safetyOf } from '../derived.ts'
import { isCallable } from '../callable.ts'
import { argument } from '../given.ts'
import type { Method } from '../given.ts'
import { asOpaque } from './forms.ts'
import { charactersOfMatch, groupsOf, literalOf, noteSearch, patternIn } from './pattern.ts'
import type { Pattern } from './pattern.ts'

/** What is replaced. */
interface Search {
  readonly key: string
  readonly pattern: Pattern | undefined
  /** The one text that is searched. */
  readonly literal: string | undefined
  /** Each of these characters is found wherever it stands. */
  readonly single: CharacterSet | undefined
  readonly all: boolean
}

function searchOf(m: Machine, value: Value, name: string): Search {
  const pattern = patternIn(m, value)
  const own = stringOf(value)
  return {
    key: pattern === undefined ? valueKey(value) : `/${pattern.source}/${pattern.flags}`,
    pattern,
    literal: own ?? (pattern && literalOf(pattern)),
    single: own === undefined ? pattern && charactersMatched(pattern.source, pattern.flags) : own.length === 1 ? of(own) : undefined,
    all: name === 'replaceAll' || pattern?.flags.includes('g') === true,
  }
}

const replace: Method = (m, self, given, name) => {
  const search = searchOf(m, argument(given, 0), name)
  if (search.pattern !== undefined) noteSearch(m, search.pattern, self)
  const replacement = replacementOf(m, self, search, argument(given, 1))
  if (search.literal !== undefined && (self.kind === 'constant' || self.kind === 'text')) {
    const filled = fill(m, self.kind === 'text' ? self.parts : [String(self.value)], search.literal, replacement, search.all)
    if (filled !== undefined) return filled
  }
  if (self.kind !== 'text') return replaceIn(m, self, search, replacement)
  // A match may reach over pieces, unless it is one character.
  if (search.single === undefined || !search.all) return replaceIn(m, self, search, replacement)
  const { single } = search
  const untouched = self.parts.every((part) => typeof part !== 'string' || !meets(of(part), single))
  if (!untouched) return replaceIn(m, self, search, replacement)
  return text(
    m,
    self.parts.map((part) => (typeof part === 'string' ? constant(part) : replaceIn(m, part, search, replacement))),
  )
}

/** `'/users/{id}'.replace('{id}', id)`: the place is known, the text stays one. */
function fill(m: Machine, parts: readonly (string | Hole)[], literal: string, replacement: Value, all: boolean): Value | undefined {
  if (literal === '' || /\$[$&`'\d<]/.test(stringOf(replacement) ?? '')) return undefined
  let found = 0
  const values = parts.flatMap((part): readonly Value[] => {
    if (typeof part !== 'string') return [part]
    const pieces = part.split(literal)
    return pieces.flatMap((piece, index): readonly Value[] => {
      if (index === 0) return [constant(piece)]
      return ++found === 1 || all ? [replacement, constant(piece)] : [constant(literal + piece)]
    })
  })
  return found === 0 ? undefined : text(m, values)
}

/** What is put there; a function is asked, with what was found. */
function replacementOf(m: Machine, self: Atom, search: Search, value: Value): Value {
  if (!isCallable(m, value)) return value
  const subject = asOpaque(m, self)
  const found = (what: string, source: string): Opaque => {
    const characters =
      source === '' ? subject.characters : charactersOfMatch({ source, flags: search.pattern?.flags ?? '' }, subject.characters)
    return derived(m, `${what} of ${search.key}`, subject, { characters })
  }
  const whole = search.pattern === undefined ? argumentOfLiteral(search.literal) : found('match', search.pattern.source)
  const groups = groupsOf(search.pattern?.source ?? '').map(({ source }, index) => found(`group ${index + 1}`, source))
  return m.do.call(m, value, undefinedValue, [whole, ...groups], opaque('rest of a match')) ?? undefinedValue
}

const argumentOfLiteral = (literal: string | undefined): Value => (literal === undefined ? opaque('match') : constant(literal))

/** What an LDAP filter gives a meaning (RFC 4515, 3): who replaces all of it escapes. */
const ofFilter = of('*()\\')

function replaceIn(m: Machine, self: Atom, search: Search, replacement: Value): Value {
  const before = charactersOf(self)
  const constants = atomsOf(replacement).map(stringOf)
  const written = constants.every((one) => one !== undefined) ? constants : undefined
  const keepsMatch = written?.some((one) => /\$[&`'\d<]/.test(one)) ?? false
  const added = written === undefined ? charactersOf(replacement) : of(...written.map((one) => one.replaceAll('$$', '$')))
  const { single, all } = search
  const removed = single !== undefined && all && !keepsMatch
  const kept = removed ? subtract(before ?? anything, single) : before
  const characters = kept === undefined || added === undefined ? undefined : union(kept, added, keepsMatch ? (single ?? anything) : of(''))
  const escapes = single === undefined || !all || written === undefined ? 0 : escapesOf(single, written)
  // What the replacement brings could end what was escaped before.
  const harmless = escapes !== 0 || (removed && added !== undefined && !meets(added, of('<>\'"`\\\r\n/')))
  return derived(m, `replace ${search.key} ${valueKey(replacement)}${all ? ' all' : ''}`, self, {
    types: types.string,
    characters,
    safe:
      (harmless ? safetyOf(self) : 0) |
      escapes |
      (removed &&
      added !== undefined &&
      !meets(added, of('*()')) &&
      meets(characters ?? anything, ofFilter) &&
      isSubset(ofFilter, single ?? none)
        ? bitOf('ldap')
        : 0) |
      withoutDots(self, search, written),
    taints: joinTaints(deepTaints(m, self), deepTaints(m, replacement)),
  })
}

const regexSigns = of('.*+?^${}()|[]\\')

/** Against what a replacement of each of these characters escapes. */
function escapesOf(single: CharacterSet, written: readonly string[]): number {
  const [only] = written
  if (written.length !== 1 || only === undefined) return 0
  if (only === '\\$&' && isSubset(regexSigns, single)) return bitOf('regex')
  const is = (character: string): boolean => isSubset(of(character), single) && isSubset(single, of(character))
  if (is("'") && (only === "''" || only === "\\'" || only === '\\$&')) return bitOf('sql')
  if ((is('"') && only === '""') || (is('`') && only === '``')) return bitOf('sql')
  return is("'") && (only === "'\\''" || only === `'"'"'`) ? bitOf('command') : 0
}

/** `normalize(x).replace(/^(\.\.(\/|\\|$))+/, '')`: a normal path has its dots at the start, so without them it stays inside. */
function withoutDots(self: Atom, search: Search, written: readonly string[] | undefined): number {
  const resolved = self.kind === 'opaque' && self.origin?.kind === 'resolved'
  return resolved && written?.[0] === '' && /^\^\((?:\?:)?\\\.\\\./.test(search.key.slice(1)) ? bitOf('path') : 0
}

export const replacements = { replace, replaceAll: replace } satisfies Record<string, Method>
