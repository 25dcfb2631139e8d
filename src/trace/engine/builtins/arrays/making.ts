import { at } from '../../machine.ts'
import type { Machine } from '../../machine.ts'
import { listOf } from '../../objects.ts'
import { partedBy } from '../../parted.ts'
import { factsFor, truth } from '../../tests.ts'
import { anyType, atomsOf, falseValue, trueValue, types, undefinedValue } from '../../value.ts'
import type { Atom, Value } from '../../value.ts'
import { elementsOfAny, listWith, visit } from '../elements.ts'
import { argument, isMissing } from '../given.ts'
import type { Routine, Table } from '../given.ts'
import { emptyList } from './changes.ts'

/** `{ length: n }` is a list of nothing, n times. */
function lengthOf(m: Machine, value: Value): Value | undefined {
  if (value.kind !== 'reference') return undefined
  const object = at(m, value)
  return object.kind === 'object' ? object.fields.get('length') : undefined
}

const from: Routine = (m, given) => {
  const [source, callback] = [argument(given, 0), argument(given, 1)]
  const length = lengthOf(m, source)
  const list = length === undefined ? listWith(m, elementsOfAny(m, source)) : emptyList(m, 'Array.from', length)
  if (isMissing(callback) || list.kind !== 'reference') return list
  const { known, more } = visit(m, list, callback)
  return listWith(m, { known: known.map(({ result }) => result ?? undefinedValue), more: more && (more.result ?? undefinedValue) })
}

/** `new Array(3)` is three places, `new Array('a', 'b')` two elements. */
const make: Routine = (m, given) => {
  const [only] = given.list
  const counts = given.list.length === 1 && given.more === undefined && only !== undefined && atomsOf(only).every(isCount)
  return counts ? emptyList(m, 'Array', only) : listOf(m, given.list, given.more)
}

const isCount = (atom: Atom): boolean => (atom.kind === 'constant' ? typeof atom.value === 'number' : atom.kind === 'opaque')

const isArray: Routine = (m, given) => {
  const value = argument(given, 0)
  const kinds = atomsOf(value).map((atom) => {
    if (atom.kind === 'reference') return at(m, atom).kind === 'array'
    return atom.kind === 'opaque' && (atom.types & types.array) !== 0 ? undefined : false
  })
  if (kinds.every((kind) => kind === true)) return trueValue
  if (kinds.every((kind) => kind === false)) return falseValue
  const parted = partedBy(m, value, (one) => at(m, one).kind === 'array')
  return truth(m, {
    kind: 'facts',
    yes: [...factsFor(value, { types: types.array }), ...parted.yes],
    no: [...factsFor(value, { types: anyType & ~types.array }), ...parted.no],
  })
}

export const lists: Table<Routine> = {
  Array: make,
  'new Array': make,
  'Array.from': from,
  'Array.fromAsync': from,
  'Array.isArray': isArray,
  'Array.of': (m, { list, more }) => listOf(m, list, more),
}
