import { writable } from '../heap.ts'
import type { HeapObject } from '../heap.ts'
import { keysOf } from '../iterate.ts'
import { at, known } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { copyInto, listOf } from '../objects.ts'
import { childOf, storeNamed, storeUnknown, waysByName } from '../property.ts'
import { memberTest, truth } from '../tests.ts'
import { factsOf } from '../test.ts'
import { changing } from '../builtins/arrays/changes.ts'
import { elementsOfAny, joinedElements, listWith } from '../builtins/elements.ts'
import { atomsOf, constant, falseValue, join, joinAll, nullValue, opaque, trueValue, types, undefinedValue } from '../value.ts'
import type { Reference, Value } from '../value.ts'
import { cleared, copied } from './attributes.ts'
import { itemAt, nameOf } from './items.ts'
import { argumentOf } from './keywords.ts'
import type { Passed } from './keywords.ts'

type Method = (m: Machine, self: Reference, given: Passed, name: string) => Value | undefined

const arg = (m: Machine, given: Passed, index: number, name?: string): Value => argumentOf(m, given, index, name) ?? undefinedValue

const isOpen = (held: HeapObject): boolean => held.rest !== undefined || held.base !== undefined

/** The item, or what stands for it where there is none. That an item is found tells of the key. */
const get: Method = (m, self, given) => {
  const [key, other] = [arg(m, given, 0), argumentOf(m, given, 1) ?? nullValue]
  const names = atomsOf(key).map(nameOf)
  const held = at(m, self)
  if (names.every((name) => name !== undefined)) {
    const found = names.map((name) => held.fields.get(name))
    const sure = found.every((value) => value !== undefined && !mayBeNothing(value))
    if (sure) return itemAt(m, self, key)
    if (!isOpen(held) && found.every((value) => value === undefined)) return other
    return join(itemAt(m, self, key), other)
  }
  const all = [
    ...held.fields.values(),
    ...(held.rest === undefined ? [] : [held.rest]),
    ...(held.base === undefined ? [] : [childOf(m, held.base, '*')]),
  ]
  if (all.length === 0) return other
  const found = known(m, joinAll(all))
  const test = memberTest(m, key, keysOf(m, self))
  const result = join(found, other)
  return m.program.byPaths(
    m,
    m.program.conditioned(result, isNothing(other) ? test : { kind: 'facts', yes: [], no: factsOf(test, false) }),
    [...(waysByName(held, key) ?? [{ value: found, facts: factsOf(test, true) }]), { value: other, facts: factsOf(test, false) }],
  )
}

const isNothing = (value: Value): boolean => value.kind === 'constant' && (value.value === undefined || value.value === null)
const mayBeNothing = (value: Value): boolean => atomsOf(value).some((atom) => atom.kind === 'constant' && atom.value === undefined)

const keysList = (m: Machine, self: Reference): Value => {
  const { keys, base } = at(m, self)
  const names =
    keys === undefined || base !== undefined ? keysOf(m, self) : [...keysOf(m, self).filter(({ kind }) => kind === 'constant'), keys]
  const open = names.filter(({ kind }) => kind !== 'constant')
  const list = listWith(m, { known: names.filter(({ kind }) => kind === 'constant'), more: open.length === 0 ? undefined : joinAll(open) })
  return sameSize(m, self, list)
}

/** As many as the dictionary has, on each of the ways that it came. */
function sameSize(m: Machine, self: Reference, list: Value): Value {
  const { sizes } = at(m, self)
  if (list.kind === 'reference' && sizes !== undefined) writable(m.layer, list.id).sizes = sizes
  return list
}

const openValue = (m: Machine, { rest, base }: HeapObject): Value | undefined => {
  const all = [...(rest === undefined ? [] : [rest]), ...(base === undefined ? [] : [childOf(m, base, '*')])]
  return all.length === 0 ? undefined : known(m, joinAll(all))
}

const values: Method = (m, self) => {
  const held = at(m, self)
  return sameSize(m, self, listWith(m, { known: [...held.fields.values()].map((value) => known(m, value)), more: openValue(m, held) }))
}

const items: Method = (m, self) => {
  const held = at(m, self)
  const open = openValue(m, held)
  const names = keysOf(m, self).filter(({ kind }) => kind !== 'constant')
  const pairs = [...held.fields].map(([name, value]) => listOf(m, [constant(name), known(m, value)]))
  const key = held.keys !== undefined ? held.keys : names.length === 0 ? opaque(`key:r${self.id}`, { types: types.string }) : joinAll(names)
  return sameSize(m, self, listWith(m, { known: pairs, more: open === undefined ? undefined : listOf(m, [key, open]) }))
}

const setdefault: Method = (m, self, given) => {
  const [key, other] = [arg(m, given, 0), argumentOf(m, given, 1) ?? nullValue]
  const names = atomsOf(key).map(nameOf)
  const [name] = names
  const held = at(m, self)
  if (names.length === 1 && name !== undefined) {
    const own = held.fields.get(name)
    if (own !== undefined && !mayBeNothing(own)) return own
    const value = isOpen(held) ? join(itemAt(m, self, key), other) : other
    storeNamed(m, self, name, value)
    return value
  }
  storeUnknown(m, self, key, other)
  return itemAt(m, self, key)
}

/** Other dictionaries, pairs and keywords are put into it. */
export function put(m: Machine, self: Reference, given: Passed): void {
  const sources = [
    ...given.list,
    ...(given.more === undefined ? [] : [given.more]),
    ...(given.keywords === undefined ? [] : [given.keywords]),
  ]
  changing(m, self, sources)
  for (const source of sources)
    for (const atom of atomsOf(source)) {
      const isPairs = atom.kind === 'reference' && (at(m, atom).kind === 'array' || at(m, atom).kind === 'set')
      if (!isPairs) {
        copyInto(m, self.id, atom)
        continue
      }
      const { known: list, more } = elementsOfAny(m, atom)
      for (const pair of list) putPair(m, self, pair)
      if (more !== undefined) putPair(m, self, more, true)
    }
}

function putPair(m: Machine, self: Reference, pair: Value, maybe = false): void {
  const [key, value] = [itemAt(m, pair, constant(0)), itemAt(m, pair, constant(1))]
  const names = atomsOf(key).map(nameOf)
  if (names.every((name) => name !== undefined)) for (const name of names) storeNamed(m, self, name, value, maybe || names.length > 1)
  else storeUnknown(m, self, key, value)
}

const update: Method = (m, self, given) => {
  put(m, self, given)
  return nullValue
}

const pop: Method = (m, self, given) => {
  const found = get(m, self, given, 'get') ?? undefinedValue
  const names = atomsOf(arg(m, given, 0)).map(nameOf)
  const [name] = names
  if (names.length === 1 && name !== undefined) {
    const held = writable(m.layer, self.id)
    held.fields.delete(name)
    if (held.base !== undefined) held.fields.set(name, undefinedValue)
  }
  return found
}

const contains: Method = (m, self, given) => {
  const key = arg(m, given, 0)
  const held = at(m, self)
  const names = atomsOf(key).map(nameOf)
  const [name] = names
  if (names.length === 1 && name !== undefined) {
    const own = held.fields.get(name)
    if (own !== undefined && !mayBeNothing(own)) return trueValue
    if (own === undefined && !isOpen(held)) return falseValue
  }
  return truth(m, memberTest(m, key, keysOf(m, self)))
}

const methods: Readonly<Record<string, Method>> = {
  __contains__: contains,
  __getitem__: (m, self, given) => itemAt(m, self, arg(m, given, 0)),
  __iter__: (m, self) => keysList(m, self),
  clear: cleared,
  copy: (m, self) => copied(m, self),
  get,
  items,
  keys: (m, self) => keysList(m, self),
  most_common: items,
  move_to_end: () => nullValue,
  pop,
  popitem: (m, self) =>
    joinedElements(elementsOfAny(m, items(m, self, { list: [], more: undefined, keywords: undefined }, 'items') ?? undefinedValue)) ??
    undefinedValue,
  setdefault,
  update,
  values,
}

/** A method of a dictionary. */
export function dictMethod(m: Machine, self: Reference, name: string, given: Passed): Value | undefined {
  return Object.hasOwn(methods, name) ? methods[name]?.(m, self, given, name) : undefined
}

/** What a loop over a dictionary meets: its keys. */
export const keysIn = keysList
