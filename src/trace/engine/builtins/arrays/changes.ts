import type { HeapObject } from '../../heap.ts'
import { writable } from '../../heap.ts'
import { at } from '../../machine.ts'
import type { Machine } from '../../machine.ts'
import { constant, constantOf, join, joinAll, opaque, types, undefinedValue } from '../../value.ts'
import type { Atom, Reference, Value } from '../../value.ts'
import { observeWork } from '../derived.ts'
import { chained, elementsIn, joinedElements, listWith, mostKnown, orNothing } from '../elements.ts'
import type { Elements } from '../elements.ts'
import { allOf, argument } from '../given.ts'
import type { Method } from '../given.ts'

/** An object to be changed by the program, noted where it outlives the call of the handler. */
export function changing(m: Machine, { id }: Reference, values: readonly Value[]): HeapObject {
  if (m.inHandler && id < m.firstOwn) for (const value of values) m.program.noteState(m, id, value)
  return writable(m.layer, id)
}

/** Writes the elements in the place of those of the list; of what is no list of the program, a new one is made. */
export function replaced(m: Machine, self: Atom, { known, more }: Elements): Value {
  if (self.kind !== 'reference') return listWith(m, { known, more })
  const { sizes, fields } = at(m, self)
  const object = writable(m.layer, self.id)
  const rest = joinedElements({ known: known.slice(mostKnown), more })
  // As many more, or fewer, on each of the ways that it came.
  const added = known.length - fields.size
  object.sizes = sizes?.map((size) => ({ ...size, value: constant(Math.max(0, Number(size.value.value) + added)) }))
  object.fields = new Map(known.slice(0, mostKnown).map((value, index) => [String(index), value]))
  object.rest = rest
  object.base = undefined
  return self
}

const lengthOf = (m: Machine, self: Atom): Value => {
  const { known, more } = elementsIn(m, self)
  return more === undefined ? constant(known.length) : opaque('length', { types: types.number })
}

const push: Method = (m, self, given) => {
  if (self.kind !== 'reference') return undefined
  const { sizes } = at(m, self)
  const object = changing(m, self, allOf(given))
  object.sizes = sizes?.map(({ value, facts }) => ({ value: constant(Number(value.value) + given.list.length), facts }))
  let index = object.fields.size
  for (const value of given.list) {
    if (object.rest !== undefined || object.base !== undefined || index >= mostKnown)
      object.rest = object.rest === undefined ? value : join(object.rest, value)
    else {
      while (object.fields.has(String(index))) index++
      object.fields.set(String(index++), value)
    }
  }
  if (given.more !== undefined) object.rest = object.rest === undefined ? given.more : join(object.rest, given.more)
  return lengthOf(m, self)
}

const unshift: Method = (m, self, given) => {
  if (self.kind !== 'reference') return undefined
  changing(m, self, allOf(given))
  replaced(m, self, chained([{ known: given.list, more: given.more }, elementsIn(m, self)]))
  return lengthOf(m, self)
}

/** What is taken from a list of unknown length may be any of it, and more may be left. */
const take: Method = (m, self, _, name) => {
  const elements = elementsIn(m, self)
  const taken = orNothing(joinedElements(elements))
  if (self.kind !== 'reference' || elements.more !== undefined) return taken
  const { known } = elements
  if (known.length === 0) return undefinedValue
  replaced(m, self, { known: name === 'pop' ? known.slice(0, -1) : known.slice(1), more: undefined })
  return (name === 'pop' ? known.at(-1) : known[0]) ?? undefinedValue
}

const splice: Method = (m, self, given, name) => {
  if (self.kind !== 'reference' && name === 'splice') return undefined
  const elements = elementsIn(m, self)
  const added = given.list.slice(2)
  const [from, count] = [constantOf(argument(given, 0))?.value, given.list.length < 2 ? Infinity : constantOf(argument(given, 1))?.value]
  if (name === 'splice' && self.kind === 'reference') changing(m, self, added)
  if (elements.more === undefined && given.more === undefined && typeof from === 'number' && typeof count === 'number') {
    const left = [...elements.known]
    const removed = left.splice(from, count, ...added)
    const after = { known: left, more: undefined }
    if (name === 'toSpliced') return listWith(m, after)
    replaced(m, self, after)
    return listWith(m, { known: removed, more: undefined })
  }
  const before = joinedElements(elements)
  const all = [...(before === undefined ? [] : [before]), ...added, ...(given.more === undefined ? [] : [given.more])]
  const mixed = { known: [], more: all.length === 0 ? undefined : joinAll(all) }
  if (name === 'toSpliced') return listWith(m, mixed)
  replaced(m, self, mixed)
  return listWith(m, { known: [], more: before })
}

const fill: Method = (m, self, given) => {
  const value = argument(given, 0)
  const { known, more } = elementsIn(m, self)
  if (self.kind === 'reference') changing(m, self, [value])
  if (given.list.length > 1) return replaced(m, self, { known: known.map((one) => join(one, value)), more: more && join(more, value) })
  return replaced(m, self, { known: known.map(() => value), more: more === undefined && known.length > 0 ? undefined : value })
}

const reverse: Method = (m, self, _, name) => {
  const { known, more } = elementsIn(m, self)
  const joined = joinedElements({ known, more })
  const turned = more === undefined ? { known: known.toReversed(), more } : { known: [], more: joined }
  return name === 'reverse' ? replaced(m, self, turned) : listWith(m, turned)
}

const withElement: Method = (m, self, given) => {
  const { known, more } = elementsIn(m, self)
  const [index, value] = [constantOf(argument(given, 0))?.value, argument(given, 1)]
  if (typeof index === 'number' && index >= 0 && index < known.length) return listWith(m, { known: known.with(index, value), more })
  return listWith(m, { known: known.map((one) => join(one, value)), more: more === undefined ? undefined : join(more, value) })
}

/** `new Array(count)`, and `Array.from({ length: count })`: memory for as many. */
export function emptyList(m: Machine, name: string, count: Value): Value {
  observeWork(m, name, count)
  const exact = constantOf(count)?.value
  return listWith(m, exact === 0 ? { known: [], more: undefined } : { known: [], more: undefinedValue })
}

export const changes = {
  copyWithin: (m, self) => replaced(m, self, { known: [], more: joinedElements(elementsIn(m, self)) }),
  fill,
  pop: take,
  push,
  reverse,
  shift: take,
  splice,
  toReversed: reverse,
  toSpliced: splice,
  unshift,
  with: withElement,
} satisfies Record<string, Method>
