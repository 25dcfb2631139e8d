import { deepTaints } from './carried.ts'
import { at, siteOf } from './machine.ts'
import type { Machine } from './machine.ts'
import { childOf, loadNamed } from './property.ts'
import { atomsOf, constant, keyOf, opaque, types } from './value.ts'
import type { Reference, Value } from './value.ts'
import { listOf } from './objects.ts'

/** What a loop over the value meets, one after the other; an element that may stand there any number of times is given once. */
export function elementsOf(m: Machine, value: Value): readonly Value[] {
  return atomsOf(value).flatMap((atom): readonly Value[] => {
    switch (atom.kind) {
      case 'constant':
        return typeof atom.value === 'string' && atom.value !== '' ? [opaque(`character of ${keyOf(atom)}`, { types: types.string })] : []
      case 'text':
      case 'encoded':
        return [opaque(`character of ${keyOf(atom)}`, { types: types.string, taints: deepTaints(m, atom) })]
      case 'opaque':
        return [childOf(m, atom, '*')]
      case 'reference': {
        const object = at(m, atom)
        const values = [...object.fields.values()]
        if (object.kind === 'map')
          return [...object.fields].map(([key, field]) => listOf(m, [constant(key), field])).concat(rest(m, object.rest, true))
        const iterated = object.kind === 'object' ? iteratedBy(m, atom) : undefined
        if (iterated !== undefined) return iterated
        if (object.kind !== 'array' && object.kind !== 'set') return object.rest === undefined ? values : [...values, object.rest]
        return [...values, ...rest(m, object.rest, false), ...(object.base === undefined ? [] : [childOf(m, object.base, '*')])]
      }
      case 'instance':
        return [opaque(`${keyOf(atom)}[*]`, { taints: deepTaints(m, atom) })]
      default:
        return []
    }
  })
}

/** What an object's own iterator gives: a generator, or one that is asked for the next. */
function iteratedBy(m: Machine, of: Reference): readonly Value[] | undefined {
  for (const name of ['@@asyncIterator', '@@iterator']) {
    const method = loadNamed(m, of, name)
    if (method.kind !== 'reference') continue
    const given = m.do.call(m, method, of, [], undefined)
    if (given?.kind !== 'reference' || given.id === of.id) return undefined
    if (at(m, given).kind !== 'object') return elementsOf(m, given)
    const next = loadNamed(m, given, 'next')
    const step = next.kind === 'reference' ? m.do.call(m, next, given, [], undefined) : undefined
    return step === undefined ? undefined : [loadNamed(m, step, 'value')]
  }
  return undefined
}

function rest(m: Machine, value: Value | undefined, pairs: boolean): readonly Value[] {
  if (value === undefined) return []
  return pairs ? [listOf(m, [opaque(`key:${siteOf(m)}`), value])] : [value]
}

/** The names of its fields. */
export function keysOf(m: Machine, value: Value): readonly Value[] {
  return atomsOf(value).flatMap((atom): readonly Value[] => {
    if (atom.kind === 'reference') {
      const object = at(m, atom)
      const names: Value[] = [...new Set([...object.fields.keys(), ...(object.accessors?.keys() ?? [])])]
        .filter((name) => !name.startsWith('@@'))
        .map(constant)
      if (object.base !== undefined) names.push(keyOfFields(object.base))
      else if (object.rest !== undefined && object.kind === 'object')
        names.push(opaque(`key:r${object.id}`, { types: types.string, taints: deepTaints(m, object.rest) }))
      return names
    }
    if (atom.kind === 'opaque') return [keyOfFields(atom)]
    return []
  })
}

/** The name of a field of an unknown value is as much the sender's as its content. */
function keyOfFields(of: Extract<Value, { kind: 'opaque' }>): Value {
  return opaque(`key of ${of.key}`, { types: types.string, taints: of.taints })
}
