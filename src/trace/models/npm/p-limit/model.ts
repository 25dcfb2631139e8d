import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

/** It runs a function, once or more often, and gives what that gave. */
const run: Rule = { calls: [{ at: 'arg0' }], gives: { callback: 0 } }
const make: Rule = { gives: { type: 'Runner' } }

export const pLimit = model({
  packages: ['p-limit', 'p-queue', 'bottleneck', 'limiter', 'throat'],
  exports: { default: make, PQueue: make, Bottleneck: make },
  types: {
    Runner: {
      call: run,
      methods: {
        ...each(['add', 'schedule', 'submit'], run),
        addAll: { calls: [{ at: 'arg0[]' }], gives: { list: { callback: 0 } } },
        wrap: { gives: { same: 'arg0' } },
        map: { calls: [{ at: 'arg1', with: [{ same: 'arg0[]' }] }], gives: { list: { callback: 0 } } },
        ...each(['onIdle', 'onEmpty', 'clear'], { gives: 'nothing' }),
      },
    },
  },
  source: 'https://github.com/sindresorhus/p-limit, https://github.com/sindresorhus/p-queue, 2026-11-22',
})
