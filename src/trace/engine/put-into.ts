import { isPython } from './language.ts'
import { elementsOf } from './iterate.ts'
import { at } from './machine.ts'
import type { Machine } from './machine.ts'
import { atomsOf, joinAll } from './value.ts'
import type { Opaque, Reference, Value } from './value.ts'

/**
 * Remembers under the result's key the functions that something unknown was given: `memoize(load)`, `wrap(handler)`. If what it made of them is called,
 * they are.
 */
export function notePutInto(m: Machine, key: string, list: readonly Value[]): void {
  if (isPython(m)) return
  const functions = list.flatMap((value) =>
    atomsOf(value).filter((atom): atom is Reference => {
      const closure = atom.kind === 'reference' ? at(m, atom).closure : undefined
      return closure !== undefined && closure.class === undefined
    }),
  )
  if (functions.length > 0) m.program.putInto.set(key, functions)
}

/** What the functions give that the callee was made of. Undefined where there are none, or nothing comes of them. */
export function callInside(m: Machine, callee: Opaque, self: Value, list: readonly Value[], more: Value | undefined): Value | undefined {
  const functions = m.program.putInto.get(callee.key)
  if (functions === undefined) return undefined
  const [first, ...others] = functions
  const value = first && m.do.call(m, others.length === 0 ? first : { kind: 'union', of: functions }, self, list, more)
  if (value === undefined || atomsOf(value).every((atom) => atom.kind === 'constant' && atom.value === undefined)) return undefined
  const isDriven = functions.every((one) => at(m, one).closure?.func.generator === true)
  const elements = isDriven ? elementsOf(m, value) : []
  return elements.length === 0 ? value : joinAll(elements)
}
