import { join, nullValue } from './value.ts'
import type { Value } from './value.ts'
import { spotOf } from './machine.ts'
import type { Machine } from './machine.ts'

/** The first argument of a callback: nothing, or the error with which the work ended. Both ways of the code behind it are then looked at. */
export function errorOrNothing(m: Machine): Value {
  return join(nullValue, failure(m))
}

/** An error of which nothing is known: what a framework hands to the project's error handlers. */
export function failure(m: Machine): Value {
  const spot = spotOf(m)
  return m.program.caught(m, [], spot, spot)
}
