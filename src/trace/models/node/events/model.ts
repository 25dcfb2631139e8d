import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../each.ts'

const on: Rule = { calls: [{ at: 'arg1', perhaps: true }], gives: { same: 'self' } }
const emitter: Rule = { gives: { type: 'EventEmitter' } }

export const events = model({
  packages: ['events', 'eventemitter3'],
  exports: { default: emitter, EventEmitter: emitter },
  types: {
    EventEmitter: {
      methods: {
        ...each(['on', 'once', 'addListener', 'prependListener', 'prependOnceListener'], on),
        ...each(['off', 'removeListener', 'removeAllListeners', 'setMaxListeners'], { gives: { same: 'self' } }),
        emit: { gives: { of: [], types: ['boolean'] } },
        listenerCount: { gives: { of: [], types: ['number'] } },
      },
    },
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/events.html, 2026-11-22',
})
