import { isCredential } from './field-names.ts'
import { bitOf } from './sinks.ts'
import type { Constant } from './value.ts'

/** Who is none of these is not the name of a prototype, or not that of a credential: `!hidden.includes(name.toLowerCase())`. */
export const safeWithout = (constants: readonly Constant[]): number =>
  (namesPrototype(constants) ? bitOf('prototype') : 0) |
  (constants.some(({ value }) => isCredential(value)) ? bitOf('outgoing-data') : 0) |
  (constants.some(({ value }) => givesRights.test(String(value))) ? bitOf('attributes') : 0)

/** Attributes that nobody may give to himself: a list of these is one of what must not be set. */
const givesRights = /role|admin|owner|permission|group|tenant|balance|credit|verified|created|status|plan$/i

const namesPrototype = (constants: readonly Constant[]): boolean => constants.some(({ value }) => value === '__proto__')
