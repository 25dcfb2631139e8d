import { classNamed } from '../decorators.ts'
import { writable } from '../heap.ts'
import { at, siteOf } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { listOf } from '../objects.ts'
import { atomsOf, joinAll, keyOf, opaque, undefinedValue } from '../value.ts'
import type { Reference, Value } from '../value.ts'
import { argument } from './given.ts'
import type { Given, Routine, Table } from './given.ts'

/*
 * `reflect-metadata`: what decorators keep about classes and methods (https://github.com/rbuckton/reflect-metadata, 2026-11-22). It is kept on the
 * object that it is about, under names that no program has.
 */

const nameOf = (key: Value, property: Value): string => [key, property].map((one) => atomsOf(one).map(keyOf).join('|')).join(' of ')
const mark = '@@metadata '

function define(m: Machine, key: Value, value: Value, target: Value, property: Value): Value {
  for (const atom of atomsOf(target))
    if (atom.kind === 'reference') writable(m.layer, atom.id).fields.set(`${mark}${nameOf(key, property)}`, value)
  return undefinedValue
}

/** The nearest, of the object itself and of those that it inherits from. */
function find(m: Machine, self: Reference, name: string, depth = 0): Value | undefined {
  const { fields, prototype } = at(m, self)
  const own = fields.get(name)
  if (own !== undefined || depth > 20) return own
  return prototype?.kind === 'reference' ? find(m, prototype, name, depth + 1) : undefined
}

/** What compilers write down of a class: the types of what its constructor takes. */
function parameterTypes(m: Machine, type: Reference): Value | undefined {
  const { closure } = at(m, type)
  if (closure?.class === undefined) return undefined
  return listOf(
    m,
    closure.func.parameters.map((parameter) => classNamed(m, closure, parameter.type?.cell)),
  )
}

const get: Routine = (m, given) => {
  const [key, target, property] = [argument(given, 0), argument(given, 1), argument(given, 2)]
  const found = atomsOf(target).map((atom): Value => {
    if (atom.kind !== 'reference') return opaque(`metadata:${siteOf(m)}`)
    const kept = find(m, atom, `${mark}${nameOf(key, property)}`)
    const isTypes = key.kind === 'constant' && key.value === 'design:paramtypes' && property.kind === 'constant'
    return kept ?? (isTypes ? parameterTypes(m, atom) : undefined) ?? undefinedValue
  })
  return joinAll(found)
}

const decorator: Routine = (m, given) => {
  const [key, value] = [argument(given, 0), argument(given, 1)]
  return m.program.native(m, (_, [target = undefinedValue, property = undefinedValue], now) => define(now, key, value, target, property))
}

const set: Routine = (m, given: Given) => define(m, argument(given, 0), argument(given, 1), argument(given, 2), argument(given, 3))

export const metadata: Table<Routine> = {
  'Reflect.defineMetadata': set,
  'Reflect.getMetadata': get,
  'Reflect.getOwnMetadata': get,
  'Reflect.metadata': decorator,
}
