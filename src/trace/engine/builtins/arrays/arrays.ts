import { has, of, union } from '../../../../syntax/characters.ts'
import { at } from '../../machine.ts'
import type { Machine } from '../../machine.ts'
import { text } from '../../operators.ts'
import { listOf, makeObject } from '../../objects.ts'
import { childOf } from '../../property.ts'
import { listTest, truth } from '../../tests.ts'
import { atomsOf, constant, constantOf, emptyText, falseValue, joinAll, keyOf, opaque, trueValue, types, valueKey } from '../../value.ts'
import type { Atom, Value } from '../../value.ts'
import { derived, eitherWay, keyFor, safetyOf } from '../derived.ts'
import { chained, elementsIn, flattened, joinedElements, listOn, listWith, orNothing, placesIn, spread } from '../elements.ts'
import { allOf, argument, isNothing } from '../given.ts'
import type { Given, Method } from '../given.ts'
import { isArrayMethod } from '../names.ts'
import type { ArrayMethod } from '../names.ts'
import { position } from '../strings/questions.ts'
import { callbacks } from './callbacks.ts'
import { changes } from './changes.ts'

const atIndex: Method = (m, self, given) => {
  const { known, more } = elementsIn(m, self)
  const index = constantOf(argument(given, 0))?.value
  if (typeof index === 'number' && index >= 0 && self.kind === 'opaque') return childOf(m, self, String(index))
  if (more === undefined && typeof index === 'number') return known.at(index) ?? constant(undefined)
  return orNothing(joinedElements({ known, more }))
}

/** What follows upon what is kept; how many there are is known as far as it was of the first list. */
const concat: Method = (m, self, given) => {
  const first = placesIn(m, self)
  const list = listWith(m, chained([first, ...allOf(given).map((one) => spread(m, one))]))
  const sizes = self.kind === 'reference' ? at(m, self).sizes : undefined
  if (list.kind !== 'reference' || sizes === undefined) return list
  const object = at(m, list)
  const added = object.fields.size - first.known.length
  if (object.rest === undefined) object.sizes = sizes.map((size) => ({ ...size, value: constant(Number(size.value.value) + added) }))
  return list
}

const flat: Method = (m, self, given) => {
  const depth = constantOf(argument(given, 0))?.value ?? 1
  let elements = elementsIn(m, self)
  for (let round = 0; round < Math.min(Number(depth), 4); round++) elements = flattened(m, elements)
  return listWith(m, elements)
}

/** An element of unknown place is there once: what stands round it, as quotes do, stays where it is. */
const join: Method = (m, self, given) => {
  const { known, more } = elementsIn(m, self)
  const separator = given.list.length === 0 && given.more === undefined ? constant(',') : argument(given, 0)
  const all = more === undefined ? known : [...known, constantOf(separator)?.value === '/' ? withSlashes(m, more) : more]
  const pieces = all.map((value) => joinAll(atomsOf(value).map((atom) => (isNothing(atom) ? emptyText : atom))))
  return text(
    m,
    pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece])),
  )
}

/** Between several names that stand for one another there are slashes, as in a path. */
const withSlashes = (m: Machine, more: Value): Value =>
  joinAll(
    atomsOf(more).map((atom) =>
      atom.kind === 'opaque' && atom.characters !== undefined && !has(atom.characters, '/')
        ? derived(m, 'names with slashes', atom, { characters: union(atom.characters, of('/')), safe: safetyOf(atom) })
        : atom,
    ),
  )

const slice: Method = (m, self, given) => {
  const elements = elementsIn(m, self)
  const [from, to] = [given.list.length === 0 ? 0 : constantOf(argument(given, 0))?.value, constantOf(argument(given, 1))?.value]
  const exact = elements.more === undefined && typeof from === 'number' && (to === undefined || typeof to === 'number')
  if (exact && given.more === undefined && given.list.every(({ kind }) => kind === 'constant'))
    return listWith(m, { known: elements.known.slice(from, to), more: undefined })
  const base = self.kind === 'reference' ? at(m, self).base : undefined
  // Places of what was split from one text are told apart still.
  if (base !== undefined && elements.known.length === 0)
    return listOn(m, { ...base, key: keyFor(m, `slice ${given.list.map(valueKey).join(' ')}`, base) })
  return listWith(m, { known: [], more: joinedElements(elements) })
}

const includes: Method = (m, self, given) => {
  const value = argument(given, 0)
  const { known, more } = elementsIn(m, self)
  if (value.kind === 'constant' && more === undefined && known.every(({ kind }) => kind === 'constant'))
    return known.some((one) => keyOfConstant(one) === keyOf(value)) ? trueValue : falseValue
  return truth(m, listTest(m, self, value))
}

const keyOfConstant = (value: Value): string | undefined => (value.kind === 'constant' ? keyOf(value) : undefined)

const indexOf: Method = (m, self, given, name) => {
  const value = argument(given, 0)
  return position(m, `${name} ${valueKey(value)}`, self, listTest(m, self, value))
}

const keys: Method = (m, self) => {
  const { known, more } = elementsIn(m, self)
  return listWith(m, { known: known.map((_, index) => constant(index)), more: more && opaque('index', { types: types.number }) })
}

const values: Method = (m, self) => listWith(m, elementsIn(m, self))

const entries: Method = (m, self) => {
  const { known, more } = elementsIn(m, self)
  const pairs = known.map((value, index) => listOf(m, [constant(index), value]))
  return listWith(m, { known: pairs, more: more && listOf(m, [opaque('index', { types: types.number }), more]) })
}

/** Iterators and generators are lists here: each step may give any element. */
const next: Method = (m, self) =>
  makeObject(m, [
    ['value', orNothing(joinedElements(elementsIn(m, self)))],
    ['done', eitherWay(m, 'done')],
  ])

const methods: Readonly<Record<ArrayMethod, Method>> = {
  ...callbacks,
  ...changes,
  at: atIndex,
  concat,
  drop: values,
  entries,
  flat,
  includes,
  indexOf,
  join,
  keys,
  lastIndexOf: indexOf,
  next,
  slice,
  take: values,
  toArray: values,
  toString: (m, self) => join(m, self, { list: [], more: undefined }, 'join'),
  values,
}

export function arrayMethod(m: Machine, self: Atom, name: string, given: Given): Value | undefined {
  return isArrayMethod(name) ? methods[name](m, self, given, name) : undefined
}
