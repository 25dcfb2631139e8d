import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../each.ts'

/** A handler that waits is paid for. */
const later: Rule = { sinks: [{ kind: 'work', at: 'arg1' }], calls: [{ at: 'arg0' }], gives: { of: [] } }
const wait: Rule = { sinks: [{ kind: 'work', at: 'arg0' }], gives: { same: 'arg1' } }

export const timers = model({
  packages: ['timers'],
  exports: {
    setTimeout: later,
    setInterval: later,
    setImmediate: { calls: [{ at: 'arg0' }], gives: { of: [] } },
    ...each(['clearTimeout', 'clearInterval', 'clearImmediate'], { gives: 'nothing' }),
    promises: { members: { setTimeout: wait, setImmediate: { gives: { same: 'arg0' } } } },
    'promises/setTimeout': wait,
    'promises/setImmediate': { gives: { same: 'arg0' } },
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/timers.html, 2026-11-22',
})
