import { shapesAt } from '../link/follow.ts'
import type { Linked } from '../link/origins.ts'
import type { Watched } from '../watch-functions.ts'
import { addFlows } from './found-flows.ts'
import type { FoundFlows } from './found-flows.ts'
import { dangersOf } from './judge.ts'

/** Pages that are written into a bucket: whoever opens them runs what stands in them. */
export function judgeStoredPages(found: FoundFlows, linked: Linked, { fn, observations }: Watched): void {
  for (const call of observations) {
    if (call.kind !== 'cloud' || call.service !== 's3' || !call.operation.startsWith('PutObject')) continue
    const types = shapesAt(call.input, 'ContentType').flatMap((shape) => (shape.kind === 'constant' ? [String(shape.value)] : []))
    if (!types.some((type) => /html|svg/i.test(type))) continue
    for (const body of shapesAt(call.input, 'Body'))
      for (const danger of dangersOf('html', body, 'Body'))
        addFlows(found, linked, fn, { kind: 'html', sink: `${call.service}:${call.operation}`, spot: call.spot, when: call.when }, danger)
  }
}
