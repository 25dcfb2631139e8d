import type { ObservationOf } from '../observation.ts'
import type { Linked } from '../link/origins.ts'
import type { Watched } from '../watch-functions.ts'
import { backtracking } from './backtracking.ts'
import { addFlows } from './found-flows.ts'
import type { FoundFlows } from './found-flows.ts'
import { dangersOf } from './judge.ts'

/** Texts from outside that are searched by a pattern which some of them keep busy for hours (CWE-1333). */
export function judgePatterns(found: FoundFlows, linked: Linked, { fn, observations }: Watched): void {
  for (const { spot, when, source, flags, value } of observations.filter(
    (one): one is ObservationOf<'pattern'> => one.kind === 'pattern',
  )) {
    const dangers = dangersOf('regex', value, 'pattern')
    // The pattern is asked last: that is what takes time.
    if (dangers.length === 0) continue
    const backtracks = backtracking(source, flags)
    if (backtracks === undefined) continue
    for (const danger of dangers)
      addFlows(
        found,
        linked,
        fn,
        { kind: 'regex', sink: `/${source}/${flags}`, spot, when },
        { ...danger, context: backtracks, text: undefined },
      )
  }
}
