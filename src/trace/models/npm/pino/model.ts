import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const log: Rule = { log: { values: 'args', structured: true, hidden: 'made0.redact.paths|made0.redact' }, gives: 'nothing' }
const make: Rule = { gives: { type: 'Logger' } }

export const pino = model({
  packages: ['pino', 'bunyan', 'lambda-log', 'pino-lambda', 'roarr', 'bole'],
  exports: {
    default: make,
    ...each(['pino', 'createLogger', 'LambdaLog', 'transport', 'destination', 'multistream'], make),
    // lambda-log and Roarr are loggers themselves.
    ...each(['info', 'warn', 'error', 'debug', 'log', 'trace', 'fatal'], log),
  },
  types: {
    Logger: {
      call: make,
      methods: {
        ...each(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'log', 'silent'], log),
        child: { gives: { same: 'self' } },
        ...each(['isLevelEnabled'], { gives: { of: [], types: ['boolean'] } }),
        flush: { gives: 'nothing' },
      },
    },
  },
  source: 'https://getpino.io/#/docs/api, https://github.com/trentm/node-bunyan, https://lambdalog.dev, 2026-11-22',
})
