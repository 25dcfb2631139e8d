import { of, union as unionOfSets } from '../../../syntax/characters.ts'
import { named } from '../characters.ts'
import { emptyText, types, join, joinAll, nullValue, opaque, stringOf, undefinedValue } from '../value.ts'
import type { Opaque, Value } from '../value.ts'
import { stringMethod } from '../builtins/strings/strings.ts'
import type { Machine } from '../machine.ts'
import { derived, numberFrom } from '../builtins/derived.ts'
import { keysOf } from '../iterate.ts'
import { listOf } from '../objects.ts'
import { childOf, storeNamed, storeUnknown } from '../property.ts'
import { at, allocate, referenceTo } from '../machine.ts'
import { factsOf } from '../test.ts'
import { testOf, truth } from '../tests.ts'
import { itemAt } from './items.ts'
import { argumentOf } from './keywords.ts'
import type { Passed } from './keywords.ts'
import { textMethod } from './texts.ts'

type Method = (m: Machine, self: Opaque, given: Passed) => Value | undefined

const arg = (m: Machine, given: Passed, index: number, name?: string): Value => argumentOf(m, given, index, name) ?? undefinedValue

/** `event.get('body', '')`: the field, or what stands for it where there is none. */
const get: Method = (m, self, given) => {
  // Clients have a `get` too, but of an address, and with keywords.
  if (given.keywords !== undefined || given.list.length > 2) return undefined
  const found = itemAt(m, self, arg(m, given, 0))
  const other = argumentOf(m, given, 1)
  return other === undefined ? found : join(found, other)
}

const element = (m: Machine, self: Opaque): Value => childOf(m, self, '*')
const names = (m: Machine, self: Opaque): Value => joinAll(keysOf(m, self))

/** Dictionaries of which nothing is known. */
const ofDictionary: Readonly<Record<string, Method>> = {
  get,
  items: (m, self) => listOf(m, [], listOf(m, [names(m, self), element(m, self)])),
  keys: (m, self) => listOf(m, [], names(m, self)),
  values: (m, self) => listOf(m, [], element(m, self)),
  setdefault: (m, self, given) => {
    const found = itemAt(m, self, arg(m, given, 0))
    return join(found, arg(m, given, 1))
  },
  update: (m, self, given) => {
    const source = arg(m, given, 0)
    const all = [source, ...(given.keywords === undefined ? [] : [given.keywords])]
    for (const one of all) {
      if (one.kind === 'reference') for (const [name, value] of at(m, one).fields) storeNamed(m, self, name, value)
      else if (one.kind === 'opaque') storeUnknown(m, self, opaque('key'), childOf(m, one, '*'))
    }
    return nullValue
  },
  copy: (m, self) => {
    const object = allocate(m, 'object')
    object.base = self
    return referenceTo(object)
  },
  popitem: (m, self) => listOf(m, [names(m, self), element(m, self)]),
}

const pop: Method = (m, self, given) => {
  if (given.list.length === 0) return element(m, self)
  const key = arg(m, given, 0)
  const other = argumentOf(m, given, 1)
  const found = itemAt(m, self, key)
  return other === undefined ? found : join(found, other)
}

/** Lists of which nothing is known. */
const ofList: Readonly<Record<string, Method>> = {
  pop,
  popleft: element,
  append: () => nullValue,
  add: () => nullValue,
  extend: () => nullValue,
  insert: () => nullValue,
  sort: () => nullValue,
  reverse: () => nullValue,
  remove: () => nullValue,
  discard: () => nullValue,
  clear: () => nullValue,
}

/** Is it in it: a part of a text, an element of a list, a name of a dictionary? */
const contains: Method = (m, self, given) => {
  const part = arg(m, given, 0)
  const asked = stringMethod(m, self, 'includes', { list: [part], more: undefined })
  const name = stringOf(part)
  if (name === undefined || asked?.kind !== 'truth') return asked
  const child = childOf(m, self, name)
  const told = testOf(m, child)
  return truth(m, {
    kind: 'facts',
    yes: [...factsOf(asked.test, true), ...factsOf(told, true)],
    no: [
      ...factsOf(asked.test, false),
      ...(child.kind === 'opaque'
        ? [{ key: child.key, refinement: { constants: [{ kind: 'constant', value: undefined } as const] } }]
        : []),
    ],
  })
}

/** Methods of something unknown tell what it is. */
export function methodOfUnknown(m: Machine, self: Opaque, name: string, given: Passed): Value | undefined {
  const may = (mask: number): boolean => (self.types & mask) !== 0
  if (name === '__contains__') return contains(m, self, given)
  if (name === '__getslice__') return textMethod(m, self, name, given)
  if (name === '__getitem__') return itemAt(m, self, arg(m, given, 0))
  if (/^__a?enter__$/.test(name)) return self
  if (/^__a?exit__$/.test(name)) return nullValue
  if (may(types.object) && Object.hasOwn(ofDictionary, name)) return ofDictionary[name]?.(m, self, given)
  if (may(types.array) && Object.hasOwn(ofList, name) && (name !== 'pop' || given.keywords === undefined))
    return ofList[name]?.(m, self, given)
  if (may(types.string) && fits(self, name, given)) {
    const answer = textMethod(m, self, name, given)
    if (answer !== undefined) return answer
  }
  if (self.types === types.number) return numberFrom(m, name, self)
  if (name === 'iter_lines' || name === 'iter_chunks' || name === 'iter_content') return listOf(m, [], derived(m, name, self))
  if (name === 'read' || name === 'readlines' || name === 'getvalue') return self
  if (name === 'json') return undefined
  return name === 'isoformat' || name === 'strftime' ? dateText(m, self, name, given) : undefined
}

/** Only dates have these: what they say is a date, in the words of the format. */
function dateText(m: Machine, self: Opaque, name: string, given: Passed): Value {
  const format = name === 'isoformat' ? emptyText : arg(m, given, 0, 'format')
  const words = stringOf(format)
  if (words === undefined) return derived(m, name, joinAll([self, format]))
  return derived(m, `${name} ${words}`, self, { characters: unionOfSets(named('dateText'), unionOfSets(named('alphanumeric'), of(words))) })
}

/** `client.format(…)` with keywords may be anything; of texts these take none. */
function fits(self: Opaque, name: string, given: Passed): boolean {
  // Elements of a document are found, too.
  if (name.startsWith('find') && self.key.startsWith('xml(')) return false
  if (name.startsWith('__') || (name === 'count' && given.list.length === 0)) return false
  if (name === 'find' || name === 'index' || name === 'count')
    return given.list.length > 0 && given.keywords === undefined && given.list[0]?.kind !== 'reference'
  if (name === 'join') return given.list.length === 1
  return true
}
