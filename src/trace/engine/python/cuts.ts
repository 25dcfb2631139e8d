import { anything, of, subtract } from '../../../syntax/characters.ts'
import type { CharacterSet } from '../../../syntax/characters.ts'
import { charactersOf, derived } from '../builtins/derived.ts'
import { listOn } from '../builtins/elements.ts'
import { stringMethod } from '../builtins/strings/strings.ts'
import { named } from '../characters.ts'
import { listOf } from '../objects.ts'
import { constant, constantOf, join, joinAll, stringOf, valueKey } from '../value.ts'
import type { Atom, Value } from '../value.ts'
import { given as arg, isNothing } from './method.ts'
import type { Method } from './method.ts'

export const split: Method = (m, self, given, name) => {
  const separator = arg(m, given, 0, 'sep')
  const limit = constantOf(arg(m, given, 1, 'maxsplit'))?.value
  const exact = typeof limit !== 'number' && name === 'split'
  if (isNothing(separator)) {
    if (self.kind === 'constant' && exact) {
      const pieces = String(self.value).trim()
      return listOf(m, pieces === '' ? [] : pieces.split(/\s+/).map(constant))
    }
    const characters = charactersOf(self)
    return listOn(m, derived(m, 'split', self, { characters: subtract(characters ?? named('line'), of(' \t\n')) }))
  }
  if (exact) return stringMethod(m, self, 'split', { list: [separator], more: undefined })
  if (limit === 1 && self.kind !== 'constant' && stringOf(separator)?.length === 1) {
    const part = (where: string, characters: CharacterSet | undefined): Value =>
      derived(m, `${name} ${valueKey(separator)} ${where}`, self, { characters })
    // The piece that ends at the separator is the whole where there is none.
    const short = part('short', pieceWithout(self, stringOf(separator) ?? ''))
    const long = part('long', charactersOf(self))
    return join(listOf(m, [short]), listOf(m, name === 'split' ? [short, long] : [long, short]))
  }
  // The last piece holds what was not split.
  return listOn(m, derived(m, `${name} ${valueKey(separator)} ${String(limit)}`, self, { characters: charactersOf(self), safe: 0 }))
}

export const splitlines: Method = (m, self) => {
  if (self.kind === 'constant')
    return listOf(
      m,
      String(self.value)
        .split(/\r\n|\r|\n/)
        .map(constant),
    )
  const characters = charactersOf(self)
  return listOn(
    m,
    derived(m, 'splitlines', self, { characters: characters === undefined ? named('line') : subtract(characters, of('\r\n')) }),
  )
}

/** What a piece beside a separator can hold. Between slashes stands the name of one file, as with `basename`. */
const pieceWithout = (self: Atom, separator: string): CharacterSet =>
  subtract(charactersOf(self) ?? anything, of(separator === '/' ? '/\\\0' : separator))

/** Before, the separator, behind. */
export const partition: Method = (m, self, given, name) => {
  const separator = arg(m, given, 0)
  const known = stringOf(separator)
  const last = name === 'rpartition'
  if (self.kind === 'constant' && known !== undefined && known !== '') {
    const value = String(self.value)
    const index = last ? value.lastIndexOf(known) : value.indexOf(known)
    const parts = index < 0 ? (last ? ['', '', value] : [value, '', '']) : [value.slice(0, index), known, value.slice(index + known.length)]
    return listOf(m, parts.map(constant))
  }
  const characters = charactersOf(self)
  const without = known?.length === 1 ? pieceWithout(self, known) : characters
  const piece = (what: string, set: CharacterSet | undefined): Value =>
    derived(m, `${name} ${what} ${valueKey(separator)}`, self, { characters: set })
  return listOf(m, [
    piece('before', last ? characters : without),
    joinAll([separator, constant('')]),
    piece('behind', last ? without : characters),
  ])
}
