import { describe, of, union } from '../../../../syntax/characters.ts'
import type { CharacterSet } from '../../../../syntax/characters.ts'
import { named } from '../../characters.ts'
import type { Machine } from '../../machine.ts'
import { text, textOf } from '../../operators.ts'
import { constant } from '../../value.ts'
import type { Atom, Hole, Opaque, Value } from '../../value.ts'
import { charactersOf, derived, safetyOf } from '../derived.ts'
import { argument } from '../given.ts'
import type { Method } from '../given.ts'
import { stringOf } from '../../value.ts'
import { encode } from '../../encodings.ts'

/** A text piece by piece. */
function byPieces(m: Machine, self: Atom, ofConstant: (piece: string) => string, ofHole: (hole: Hole) => Value): Value {
  if (self.kind === 'constant') return constant(ofConstant(String(self.value)))
  if (self.kind === 'text')
    return text(
      m,
      self.parts.map((part) => (typeof part === 'string' ? constant(ofConstant(part)) : ofHole(part))),
    )
  return self.kind === 'opaque' || self.kind === 'encoded' ? ofHole(self) : derived(m, 'text', self)
}

/** Text lowered, trimmed …: what is learned of it is learned of what it was made from. */
function formOf(m: Machine, name: string, hole: Hole, characters: CharacterSet | undefined, safe: number): Value {
  return derived(m, name, hole, { characters, safe, ...(hole.kind === 'opaque' ? { origin: { kind: 'form', of: hole } } : {}) })
}

function trimmed(m: Machine, hole: Hole, name: string): Value {
  // JSON and base64 as they are written here have no space at their ends.
  return hole.kind === 'encoded' ? hole : formOf(m, name, hole, charactersOf(hole), hole.safe)
}

/** Only the ends of a text are trimmed: what stands between is what it was. */
const trim: Method = (m, self, _, name) => {
  const [left, right] = [!/End|Right/.test(name), !/Start|Left/.test(name)]
  if (self.kind !== 'text')
    return byPieces(
      m,
      self,
      (piece) => cut(piece, left, right),
      (hole) => trimmed(m, hole, name),
    )
  const parts: (string | Hole)[] = [...self.parts]
  const end = (index: 0 | -1, own: 'trimStart' | 'trimEnd'): void => {
    const last = parts.at(index)
    if (last === undefined) return
    const value = typeof last === 'string' ? cut(last, index === 0, index === -1) : trimmed(m, last, own)
    if (value === '') {
      parts.splice(index, 1)
      end(index, own)
    } else if (typeof value === 'string' || value.kind === 'opaque' || value.kind === 'encoded') parts.splice(index, 1, value)
  }
  if (left) end(0, 'trimStart')
  if (right) end(-1, 'trimEnd')
  return textOf(m, parts)
}

const cut = (piece: string, left: boolean, right: boolean): string => (left ? (right ? piece.trim() : piece.trimStart()) : piece.trimEnd())

/** Letters beyond ASCII may become ASCII letters: `K`, the sign of kelvin, is lowered to `k`. */
function inCase(characters: CharacterSet | undefined, lower: boolean): CharacterSet | undefined {
  if (characters === undefined) return undefined
  const all = describe(characters)
  return union(of(lower ? all.toLowerCase() : all.toUpperCase()), characters[4] === 1 ? named('letters') : of(''))
}

const inOtherCase: Method = (m, self, _, name) => {
  const lower = name.endsWith('LowerCase')
  const one = (hole: Hole): Value =>
    formOf(m, lower ? 'toLowerCase' : 'toUpperCase', hole, inCase(charactersOf(hole), lower), safetyOf(hole))
  return byPieces(m, self, (piece) => (lower ? piece.toLowerCase() : piece.toUpperCase()), one)
}

/** Fullwidth signs become ASCII signs: escaping and checks from before do not hold (CAPEC-71). */
const normalize: Method = (m, self, given) => {
  const form = stringOf(argument(given, 0)) ?? 'NFC'
  const one = (hole: Hole): Value => {
    const characters = charactersOf(hole)
    const stays = characters !== undefined && characters[4] === 0
    return formOf(m, `normalize ${form}`, hole, stays ? characters : undefined, stays ? safetyOf(hole) : 0)
  }
  return byPieces(m, self, (piece) => piece, one)
}

/** `toString()`, and `toString('base64')` of a buffer, which is its text here. */
const toString: Method = (m, self, given) => {
  switch (stringOf(argument(given, 0))) {
    case 'base64':
    case 'base64url':
      return self.kind === 'constant' ? constant(Buffer.from(String(self.value)).toString('base64')) : encode(m, 'base64', self)
    case 'hex':
      return derived(m, 'hex', self, { characters: named('hex') })
    default:
      return text(m, [self])
  }
}

const same: Method = (_, self) => self

export const forms = {
  normalize,
  toLocaleLowerCase: inOtherCase,
  toLocaleUpperCase: inOtherCase,
  toLowerCase: inOtherCase,
  toString,
  toUpperCase: inOtherCase,
  toWellFormed: same,
  trim,
  trimEnd: trim,
  trimLeft: trim,
  trimRight: trim,
  trimStart: trim,
  valueOf: same,
} satisfies Record<string, Method>

/** What there is of a value, when all that is known is that it is one of these characters. */
export const asOpaque = (m: Machine, atom: Atom): Opaque =>
  atom.kind === 'opaque' ? atom : derived(m, 'text', atom, { characters: charactersOf(atom), safe: safetyOf(atom) })
