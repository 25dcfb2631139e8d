import type { Argument, Key } from '../ir/operation.ts'
import { isEnvironment, wholeEnvironment } from './environment.ts'
import { writable } from './heap.ts'
import type { HeapObject } from './heap.ts'
import { allocate, at, read, referenceTo } from './machine.ts'
import type { Frame, Machine } from './machine.ts'
import { childOf, loadField, loadUnknown, namesOf } from './property.ts'
import { atomsOf, join, opaque, types, typesOf, undefinedValue } from './value.ts'
import type { Opaque, Value } from './value.ts'

export function makeObject(m: Machine, fields: Iterable<readonly [string, Value]> = []): Value {
  const object = allocate(m, 'object')
  object.fields = new Map(fields)
  return referenceTo(object)
}

export function listOf(m: Machine, list: readonly Value[], more?: Value): Value {
  const object = allocate(m, 'array')
  list.forEach((value, index) => object.fields.set(String(index), value))
  object.rest = more
  return referenceTo(object)
}

export function makeArray(
  m: Machine,
  f: Frame,
  items: readonly (Argument | undefined)[],
  list: readonly Value[] = [],
  more?: Value,
): Value {
  const given = argumentsOf(m, f, items, perhapsSpread)
  return listOf(m, [...list, ...given.list], more === undefined ? given.more : given.more === undefined ? more : join(more, given.more))
}

/** `[...(wanted ? ['-o', file] : []), last]`: elements that may be left out keep their place, so that what belongs together stays together. */
function perhapsSpread(m: Machine, value: Value): readonly Value[] | undefined {
  if (value.kind !== 'union') return closedList(m, value)
  const lists = value.of.map((atom) => (atom.kind === 'constant' && !atom.value ? [] : closedList(m, atom)))
  if (lists.some((list) => list === undefined)) return undefined
  const filled = lists.filter((list) => list !== undefined && list.length > 0)
  return filled.length === 1 ? filled[0] : undefined
}

/** Arguments in order; `more` holds what may follow, when a spread is of unknown length. */
export function argumentsOf(
  m: Machine,
  f: Frame,
  given: readonly (Argument | undefined)[],
  partOf: (m: Machine, value: Value) => readonly Value[] | undefined = closedList,
): { list: readonly Value[]; more: Value | undefined } {
  const list: Value[] = []
  let more: Value | undefined
  let keywords: HeapObject | undefined
  for (const one of given) {
    const value = one === undefined ? undefinedValue : read(m, f, one.value)
    if (one?.name !== undefined) {
      keywords ??= allocate(m, 'keywords')
      if (one.spread === true) copyInto(m, keywords.id, value)
      else writable(m.layer, keywords.id).fields.set(one.name, value)
      continue
    }
    if (one?.spread !== true) {
      if (more === undefined) list.push(value)
      else more = join(more, value)
      continue
    }
    const known = partOf(m, value)
    if (known !== undefined && more === undefined) list.push(...known)
    else {
      const all = elementsOfSpread(m, value)
      more = more === undefined ? all : join(more, all)
    }
  }
  if (keywords !== undefined) list.push(referenceTo(keywords))
  return { list, more }
}

/** The elements, where their number is known. */
export function closedList(m: Machine, value: Value): readonly Value[] | undefined {
  if (value.kind !== 'reference') return undefined
  const object = at(m, value)
  if ((object.kind !== 'array' && object.kind !== 'set') || object.rest !== undefined || object.base !== undefined) return undefined
  // Where ways met, it is not known how many there are.
  if (object.sizes !== undefined && m.frame?.module.stub !== true) return undefined
  return [...object.fields.values()]
}

function elementsOfSpread(m: Machine, value: Value): Value {
  return loadUnknown(m, value, opaque('index'))
}

export function copyFields(m: Machine, to: Value, from: Value, except: readonly Key[], f: Frame): void {
  if (to.kind !== 'reference') return
  const left = new Set(except.flatMap((key) => namesOf(m, f, key) ?? []))
  copyInto(m, to.id, from, left)
}

/** Own fields of `from` into the object; fields that stand there already are overwritten. */
export function copyInto(m: Machine, id: number, from: Value, left: ReadonlySet<string> = new Set()): void {
  const target = writable(m.layer, id)
  const atoms = atomsOf(from)
  for (const atom of atoms) {
    if (atom.kind === 'reference') {
      const held = at(m, atom)
      for (const [key, value] of held.fields)
        if (!left.has(key)) target.fields.set(key, atoms.length > 1 ? join(target.fields.get(key) ?? value, value) : value)
      for (const key of held.accessors?.keys() ?? []) {
        const value = loadField(m, atom, key)
        if (value !== undefined && !left.has(key)) target.fields.set(key, value)
      }
      if (held.rest !== undefined) target.rest = target.rest === undefined ? held.rest : join(target.rest, held.rest)
      if (held.base !== undefined) addBase(m, target, held.base)
    } else if (atom.kind === 'opaque' && (typesOf(atom) & (types.object | types.array)) !== 0) {
      // What stood there before may be overwritten by any field of it.
      if (atom.taints.length > 0) for (const [key, value] of target.fields) target.fields.set(key, join(value, childOf(m, atom, key)))
      addBase(m, target, atom)
    } else if (atom.kind === 'api' && isEnvironment(atom)) addBase(m, target, wholeEnvironment)
  }
}

function addBase(m: Machine, target: HeapObject, base: Opaque): void {
  if (target.base === undefined) target.base = base
  else if (target.base.key !== base.key) {
    const other = childOf(m, base, '*')
    target.rest = target.rest === undefined ? other : join(target.rest, other)
  }
}

export function sliceFrom(m: Machine, object: Value, from: number): Value {
  const known = closedList(m, object)
  if (known !== undefined) return listOf(m, known.slice(from))
  return listOf(m, [], loadUnknown(m, object, opaque('index')))
}
