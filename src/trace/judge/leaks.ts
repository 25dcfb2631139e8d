import type { Flow } from '../../model/code.ts'
import type { Fn } from '../../model/function.ts'
import { routeById } from '../../model/questions.ts'
import type { Reach } from '../../model/reach.ts'
import type { Spot } from '../engine/taint.ts'
import type { Condition } from '../condition.ts'
import { fittingTriggers, reachUnder } from '../link/fitting.ts'
import type { Linked, Root } from '../link/origins.ts'
import { runsDeployed } from './deployed.ts'
import { add, flowOf } from './found-flows.ts'
import type { FoundFlows } from './found-flows.ts'

/** Something that should have stayed inside, and where it came out. */
export interface Leak {
  readonly origin: Root
  /** In words: `the whole environment`, `a password`. */
  readonly what: string
  readonly sure: boolean
}

/** Who reads what comes out: all who can call the function, or whoever may read the logs. */
export function readersOf({ app }: Linked, fn: Fn, where: 'answer' | 'log', when?: readonly Condition[]): Reach {
  // Whoever has hung up hears no answer.
  const fitting = fittingTriggers(app, fn, when)
  if (fitting.length > 0 && fitting.every((trigger) => 'route' in trigger && routeById(app, trigger.route)?.path === '$disconnect'))
    return 'internal'
  return where === 'answer' ? reachUnder(app, fn, when) : 'internal'
}

/** Adds one flow for each leak. `reader`: without it, the reach of whoever sends the data counts. */
export function addLeaks(
  found: FoundFlows,
  linked: Linked,
  fn: Fn,
  end: { readonly kind: Flow['kind']; readonly sink: string; readonly spot: Spot; readonly when?: readonly Condition[] | undefined },
  leaks: readonly Leak[],
  reader?: Reach,
): void {
  const at = linked.place(end.spot)
  for (const { origin, what, sure } of leaks) {
    const flow = flowOf(fn, end, at, origin, { context: what, text: undefined })
    add(found, {
      ...flow,
      source: { ...flow.source, reach: reader ?? flow.source.reach },
      sure: flow.sure && sure && runsDeployed(fn, end.when),
    })
  }
}
