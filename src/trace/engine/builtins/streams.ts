import { deepTaints, onItsWay } from '../carried.ts'
import { at, siteOf } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { loadNamed } from '../property.ts'
import { isFunction } from '../sites.ts'
import { constant, joinAll, nullValue, opaque, undefinedValue } from '../value.ts'
import type { Reference, Value } from '../value.ts'
import type { Routine, Table } from './given.ts'

/**
 * What comes out of a stream that another is led into. What it carries is written into it, as far as a model says what that means, and comes out of it, by its
 * name.
 */
export function led(m: Machine, from: Value, into: Value): Value {
  if (into.kind === 'reference' && writeInto(m, from, into)) return into
  if (into.kind !== 'instance') return joinAll([from, into])
  m.do.call(m, { kind: 'bound', self: into, name: 'write' }, into, [from], undefined)
  return onItsWay(m, opaque(`pipe:${siteOf(m)}`, { taints: deepTaints(m, from) }), 'through', into.type.replace('#', '.'))
}

/** A stream of the program's own is written into, by the method that its class brings for that. True: what comes out of it is known from then on. */
function writeInto(m: Machine, from: Value, into: Reference): boolean {
  for (const name of ['write', '_write', '_transform']) {
    const method = loadNamed(m, into, name)
    const closure = method.kind === 'reference' ? at(m, method).closure : undefined
    if (closure === undefined) continue
    m.do.call(m, method, into, [from, constant('buffer'), m.program.native(m, () => undefinedValue)], undefined)
    if (closure.module.stub) return true
  }
  return false
}

/** `pipeline(source, …, sink, callback)`: steps may be functions of the program too. */
const pipeline: Routine = (m, { list }) => {
  const [source = undefinedValue, ...steps] = list
  const last = steps.at(-1)
  const callback = last !== undefined && steps.length > 1 && isFunction(m, last) ? last : undefined
  let now = source
  for (const step of callback === undefined ? steps : steps.slice(0, -1))
    now = isFunction(m, step) ? (m.do.call(m, step, undefinedValue, [now], undefined) ?? undefinedValue) : led(m, now, step)
  if (callback !== undefined) m.do.call(m, callback, undefinedValue, [nullValue], undefined)
  return undefinedValue
}

export const streams: Table<Routine> = { pipeline, 'promises.pipeline': pipeline }
