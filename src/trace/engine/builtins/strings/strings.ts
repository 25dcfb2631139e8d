import { of, union } from '../../../../syntax/characters.ts'
import type { Machine } from '../../machine.ts'
import { text } from '../../operators.ts'
import { stringOf, types, valueKey } from '../../value.ts'
import type { Atom, Value } from '../../value.ts'
import { charactersOf, derived, observeWork, safetyOf } from '../derived.ts'
import { chained, elementsIn, listWith, spread } from '../elements.ts'
import { allOf, argument } from '../given.ts'
import type { Given, Method } from '../given.ts'
import { isStringMethod } from '../names.ts'
import type { StringMethod } from '../names.ts'
import { cuts } from './cuts.ts'
import { exactly } from './exact.ts'
import { forms } from './forms.ts'
import { matches } from './matches.ts'
import { questions } from './questions.ts'
import { replacements } from './replacements.ts'

/** Strings are joined; an unknown value to which no string is added is rather a list. */
const concat: Method = (m, self, given) => {
  const all = allOf(given)
  if (self.kind !== 'opaque' || (self.types & types.array) === 0 || all.every((one) => stringOf(one) !== undefined))
    return text(m, [self, ...all])
  return listWith(m, chained([elementsIn(m, self), ...all.map((one) => spread(m, one))]))
}

const pad: Method = (m, self, given, name) => {
  const filling = given.list.length < 2 ? ' ' : stringOf(argument(given, 1))
  observeWork(m, name, argument(given, 0))
  const characters = charactersOf(self)
  return derived(m, `${name} ${given.list.map(valueKey).join(' ')}`, self, {
    characters: characters === undefined || filling === undefined ? undefined : union(characters, of(filling)),
    safe: safetyOf(self),
  })
}

const repeat: Method = (m, self, given) => {
  observeWork(m, 'repeat', argument(given, 0))
  return derived(m, `repeat ${valueKey(argument(given, 0))}`, self, { characters: charactersOf(self) })
}

const methods: Readonly<Record<StringMethod, Method>> = {
  ...cuts,
  ...forms,
  ...matches,
  ...questions,
  ...replacements,
  concat,
  padEnd: pad,
  padStart: pad,
  repeat,
}

/** A method of a string, or of what may be one. */
export function stringMethod(m: Machine, self: Atom, name: string, given: Given): Value | undefined {
  if (!isStringMethod(name)) return undefined
  return exactly(m, self, name, given) ?? methods[name](m, self, given, name)
}
