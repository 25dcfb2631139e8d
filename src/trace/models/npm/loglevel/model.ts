import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const log: Rule = { log: { values: 'args', structured: false }, gives: 'nothing' }
const levels = each(
  ['trace', 'debug', 'info', 'log', 'warn', 'error', 'fatal', 'verbose', 'silly', 'http', 'success', 'start', 'ready', 'fail', 'note'],
  log,
)
const make: Rule = { gives: { type: 'Logger' } }

export const loglevel = model({
  packages: ['loglevel', 'npmlog', 'consola', 'signale', 'log4js', 'tracer', 'tslog', 'electron-log', 'fancy-log'],
  exports: {
    default: log,
    ...levels,
    ...each(['getLogger', 'createConsola', 'create', 'colorConsole', 'Logger', 'Signale', 'scope', 'withTag'], make),
    consola: { members: levels },
  },
  types: { Logger: { methods: { ...levels, ...each(['child', 'getSubLogger', 'scope', 'withTag'], { gives: { same: 'self' } }) } } },
  source: 'https://github.com/pimterry/loglevel, https://log4js-node.github.io/log4js-node/, 2026-11-22',
})
