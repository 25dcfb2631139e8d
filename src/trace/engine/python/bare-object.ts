import { allocate, at, referenceTo } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { atomsOf } from '../value.ts'
import type { Value } from '../value.ts'

/** `object.__new__(cls)`, and `super().__new__(cls)` where no base of the program's has one: an object without fields. */
export function bareObject(m: Machine, type: Value): Value {
  const object = allocate(m, 'object')
  const [cls] = atomsOf(type)
  if (cls?.kind === 'reference') object.prototype = at(m, cls).closure?.class?.prototype
  return referenceTo(object)
}
