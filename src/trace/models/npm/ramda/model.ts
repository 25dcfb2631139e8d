import { model } from '../../model.ts'
import type { Callback, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

// Called with all arguments; where they come one after the other, the result is an unknown function.
const walk: readonly Callback[] = [{ at: 'arg0', with: [{ same: 'arg1[]|arg1.*' }] }]

export const ramda = model({
  packages: ['ramda', 'rambda', 'remeda'],
  exports: {
    map: { calls: walk },
    forEach: { calls: walk, gives: { same: 'arg1' } },
    ...each(['filter', 'reject', 'find', 'sortBy', 'groupBy', 'uniqBy', 'any', 'all'], { calls: walk }),
    ...each(['equals', 'isEmpty', 'isNil', 'has'], { gives: { of: [], types: ['boolean'] } } satisfies Rule),
    length: { gives: { of: [], types: ['number'] } },
  },
  source: 'https://ramdajs.com/docs/, 2026-11-22',
})
