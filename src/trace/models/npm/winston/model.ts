import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

// JSON unless another format is asked for.
const log: Rule = { log: { values: 'args', structured: true }, gives: { same: 'self' } }
const levels = each(
  ['error', 'warn', 'info', 'http', 'verbose', 'debug', 'silly', 'log', 'notice', 'warning', 'crit', 'alert', 'emerg'],
  log,
)
const make: Rule = { gives: { type: 'Logger' } }

export const winston = model({
  packages: ['winston'],
  exports: { ...levels, createLogger: make, Logger: make, loggers: { members: { get: make, add: make } }, child: make },
  types: { Logger: { methods: { ...levels, ...each(['child', 'add', 'remove', 'configure'], { gives: { same: 'self' } }) } } },
  source: 'https://github.com/winstonjs/winston#usage, 2026-11-22',
})
