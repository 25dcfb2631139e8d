import { has, of, subtract } from '../../../../syntax/characters.ts'
import type { CharacterSet } from '../../../../syntax/characters.ts'
import { charactersMatched, without } from '../../characters.ts'
import type { Machine } from '../../machine.ts'
import { textOf } from '../../operators.ts'
import { bitOf } from '../../sinks.ts'
import { listOf } from '../../objects.ts'
import { childOf } from '../../property.ts'
import { constant, constantOf, stringOf, types, valueKey } from '../../value.ts'
import type { Hole, Text, Value } from '../../value.ts'
import { charactersOf, derived, numberFrom } from '../derived.ts'
import { listOn } from '../elements.ts'
import { argument } from '../given.ts'
import type { Given, Method } from '../given.ts'
import { noteSearch, patternIn } from './pattern.ts'

const nameWith = (name: string, given: Given): string => [name, ...given.list.map(valueKey)].join(' ')

/** A part of a string, or of a list. Escaping does not survive it: a cut may fall between a backslash and what follows. */
const part: Method = (m, self, given, name) => {
  const [from, to] = [constantOf(argument(given, 0))?.value, constantOf(argument(given, 1))?.value]
  if (self.kind === 'text') {
    const known =
      name === 'slice' && from === 0 && typeof to === 'number' && to < 0
        ? withoutEnd(m, self, to)
        : knownPart(m, self, from, name === 'substr' && typeof to === 'number' ? Number(from) + to : to)
    if (known !== undefined) return known
  }
  const maybeList = self.kind === 'opaque' && name === 'slice' && (self.types & types.array) !== 0
  return derived(m, nameWith(name, given), self, {
    characters: charactersOf(self),
    safe: (isEnd(from, to) ? bitOf('outgoing-data') : 0) | (typeof to === 'number' && to >= 0 && to <= mostOfPattern ? bitOf('regex') : 0),
    ...(maybeList ? { direct: self.direct, types: self.types & (types.string | types.array) } : {}),
  })
}

/** A pattern that backtracks is quick on so short a text. */
const mostOfPattern = 64

/** So few characters tell nothing of the whole: the last four of a card. */
const isEnd = (from: unknown, to: unknown): boolean =>
  typeof from === 'number' && ((from < 0 && from >= -6) || (from >= 0 && typeof to === 'number' && to - from >= 0 && to - from <= 6))

/** Cuts in the constant start of a text. */
function knownPart(m: Machine, self: Text, from: unknown, to: unknown): Value | undefined {
  const [first, ...others] = self.parts
  if (typeof from !== 'number' || from < 0) return undefined
  const start = typeof first === 'string' ? first : ''
  if (typeof to === 'number' && to >= from && to <= start.length) return constant(start.slice(from, to))
  if (to !== undefined || from > start.length) return undefined
  return textOf(m, from === start.length ? others : [start.slice(from), ...others])
}

/** `list.slice(0, -2)`: what each turn of a loop has put behind its own part, the last has put there too. */
function withoutEnd(m: Machine, { parts }: Text, to: number): Value | undefined {
  const last = parts.at(-1)
  return typeof last === 'string' && last.length >= -to
    ? textOf(
        m,
        [...parts.slice(0, -1), last.slice(0, to)].filter((part) => part !== ''),
      )
    : undefined
}

const character: Method = (m, self, given, name) => {
  const index = constantOf(argument(given, 0))?.value
  if (name === 'at' && self.kind === 'opaque' && (self.types & types.array) !== 0)
    return childOf(m, self, typeof index === 'number' && index >= 0 ? String(index) : '*')
  return derived(m, nameWith(name, given), self, { characters: charactersOf(self) })
}

const code: Method = (m, self, given, name) => numberFrom(m, nameWith(name, given), self)

/** Each piece is told apart by its place: what is learned of the scheme in `Bearer x` is not learned of the token. */
const split: Method = (m, self, given) => {
  const separator = argument(given, 0)
  const literal = stringOf(separator)
  const pattern = patternIn(m, separator)
  if (pattern !== undefined) noteSearch(m, pattern, self)
  // What stands between slashes is the name of one file, as with `basename`: who opens it refuses NUL.
  const single =
    literal === '/' ? of('/\\\0') : literal?.length === 1 ? of(literal) : pattern && charactersMatched(pattern.source, pattern.flags)
  const before = charactersOf(self)
  const characters = single === undefined ? before : subtract(before ?? without(''), single)
  const key = `split ${literal ?? pattern?.source ?? valueKey(separator)}`
  if (self.kind === 'text' && literal !== undefined && literal !== '') {
    const pieces = splitText(self, literal)
    if (pieces.exact)
      return listOf(
        m,
        pieces.known.map((parts) => textOf(m, parts)),
      )
    const list = listOn(m, derived(m, key, self, { characters: pieces.known.length > 0 ? undefined : characters }))
    return withStart(
      m,
      list,
      pieces.known.map((parts) => textOf(m, parts)),
    )
  }
  return listOn(m, derived(m, key, self, { characters }))
}

function withStart(m: Machine, list: Extract<Value, { kind: 'reference' }>, known: readonly Value[]): Value {
  const object = m.layer.objects.get(list.id)
  known.forEach((value, index) => object?.fields.set(String(index), value))
  return list
}

interface Pieces {
  readonly known: readonly (readonly (string | Hole)[])[]
  /** No hole can have the separator. */
  readonly exact: boolean
}

function splitText(self: Text, separator: string): Pieces {
  const known: (string | Hole)[][] = [[]]
  for (const part of self.parts) {
    if (typeof part !== 'string') {
      if (mayHave(charactersOf(part), separator)) return { known: known.slice(0, -1), exact: false }
      known.at(-1)?.push(part)
      continue
    }
    const [first = '', ...others] = part.split(separator)
    if (first !== '') known.at(-1)?.push(first)
    for (const other of others) known.push(other === '' ? [] : [other])
  }
  return { known, exact: true }
}

const mayHave = (characters: CharacterSet | undefined, text: string): boolean =>
  characters === undefined || text.split('').every((one) => has(characters, one))

export const cuts = {
  at: character,
  charAt: character,
  charCodeAt: code,
  codePointAt: code,
  slice: part,
  split,
  substr: part,
  substring: part,
} satisfies Record<string, Method>
