import type { Type } from '../../models/model.ts'
import type { Machine } from '../machine.ts'

/** Does a model say anything of the method? */
export function hasMethod(m: Machine, type: string, name: string): boolean {
  let found: Type | undefined = m.program.models.typeOf(type)
  for (let depth = 0; found !== undefined && depth < 6; depth++) {
    if (found.methods !== undefined && (Object.hasOwn(found.methods, name) || Object.hasOwn(found.methods, '*'))) return true
    found = found.extends === undefined ? undefined : m.program.models.typeOf(found.extends)
  }
  return false
}
