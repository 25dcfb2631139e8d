import type { Application } from '../../model/application.ts'
import { values } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import type { Target } from '../../model/trigger.ts'
import { keysOf, scopesOfKeys, viaCondition } from '../forwarded-needs.ts'
import type { Need, Scope } from '../need.ts'
import { arnOfTarget } from '../things.ts'

/** Makes a need of one function. `what`: why the platform asks for it. */
export type Make = (action: string, scope: Scope, at: Place, what: string, optional?: boolean) => Need

export const everything: Scope = { arns: [['*']], fit: 'none', things: [] }

/** What a service does with a customer's key on the way. */
interface Forwarded {
  readonly service: string
  readonly action: string
}

/** The same actions on each thing that it can be, and what its encryption asks for. */
export function ofTarget(
  app: Application,
  target: Known<Target | 'none'>,
  actions: readonly string[],
  what: string,
  at: Place,
  make: Make,
  by?: Forwarded,
): readonly Need[] {
  return values(target).flatMap((one): readonly Need[] => {
    if (one === 'none') return []
    const found = arnOfTarget(one)
    const scope: Scope =
      found === undefined
        ? { arns: [['*']], fit: 'every', things: [] }
        : { arns: [found.arn], fit: 'exact', things: found.thing === undefined ? [] : [found.thing] }
    const keys = by === undefined || found?.thing === undefined ? [] : scopesOfKeys(keysOf(app, found.thing))
    return [
      ...actions.map((action) => make(action, scope, at, what)),
      ...(by === undefined
        ? []
        : keys.map((key) => ({ ...make(by.action, key, at, `${what}, which is encrypted`), conditions: [viaCondition(by.service)] }))),
    ]
  })
}

/** Where a setting is written; where that is not told, where the function is. */
export const placeOr = <T>(setting: Known<T>, otherwise: Place): Place =>
  setting.state !== 'several' && setting.at !== undefined ? setting.at : otherwise
