import type { Known } from '../../../model/known.ts'
import { known, values } from '../../../model/known.ts'
import type { FunctionId } from '../../../model/ids.ts'
import type { Target, Trigger } from '../../../model/trigger.ts'
import type { Declared, Estate } from '../estate.ts'
import type { Value } from '../../document/value.ts'

/** A trigger and the function that it starts. */
export interface FoundTrigger {
  readonly function: FunctionId
  readonly trigger: Trigger
}

/** The functions among what a value names, under any condition. */
export function functionsNamed(value: Value, estate: Estate): readonly FunctionId[] {
  return functionsAmong(estate.target(value))
}

export function functionsAmong(target: Known<Target>): readonly FunctionId[] {
  return values(target).flatMap((one) => (one.kind === 'function' ? [one.id] : []))
}

/** What all triggers of a resource have in common. */
export function standing(declared: Declared): {
  readonly at: Declared['resource']['at']
  readonly view: 'declared'
  readonly enabled: Known<boolean>
} {
  return { at: declared.resource.at, view: 'declared', enabled: known(true) }
}
