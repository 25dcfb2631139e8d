import type { CodeFact } from '../../model/code.ts'
import type { Linked } from '../link/origins.ts'
import type { Watched } from '../watch-functions.ts'

/** What was remarked of the code alone. What it says of authorizers is for `authorizer.ts`. */
export function remarkFacts({ fn, observations }: Watched, { place }: Linked): readonly CodeFact[] {
  return observations.flatMap((one): readonly CodeFact[] => {
    if (one.kind !== 'remark' || one.fact === 'allows-everybody' || one.fact === 'allows-on-error') return []
    return [{ kind: one.fact, about: fn.id, at: place(one.spot), name: one.name, detail: one.detail, sure: one.sure }]
  })
}
