import { at } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { atomsOf } from '../value.ts'
import type { Value } from '../value.ts'

/** Can the value be a function of which something is known? */
export function isCallable(m: Machine, value: Value): boolean {
  return atomsOf(value).some(
    (atom) => atom.kind === 'bound' || atom.kind === 'api' || (atom.kind === 'reference' && at(m, atom).closure !== undefined),
  )
}
