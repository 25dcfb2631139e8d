import { pythonModel } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

// Text by default: a line break in a value starts a new line. `%s` arguments are written as they are.
const log: Rule = { log: { values: 'args', structured: false }, gives: 'nothing' }
const logger: Rule = { gives: { type: 'Logger' } }
const levels = ['debug', 'info', 'warning', 'warn', 'error', 'exception', 'critical', 'fatal', 'log']
const none = [
  'setLevel',
  'addHandler',
  'removeHandler',
  'addFilter',
  'removeFilter',
  'setFormatter',
  'isEnabledFor',
  'hasHandlers',
  'handle',
]

export const logging = pythonModel({
  packages: ['logging'],
  exports: {
    ...each(levels, log),
    ...each(['getLogger', 'Logger', 'LoggerAdapter'], logger),
    ...each(['basicConfig', 'disable', 'addLevelName', 'captureWarnings', 'shutdown', 'config.dictConfig', 'config.fileConfig'], {
      gives: 'nothing',
    }),
    ...each(
      ['StreamHandler', 'FileHandler', 'Formatter', 'NullHandler', 'Filter', 'handlers.RotatingFileHandler', 'handlers.SysLogHandler'],
      {
        gives: { of: [] },
      },
    ),
    getLevelName: { gives: { of: [] } },
  },
  types: {
    Logger: {
      methods: { ...each(levels, log), ...each(none, { gives: { of: [] } }), getChild: logger },
      fields: { level: { of: [] }, handlers: { of: [] }, name: { of: [], types: ['string'] } },
    },
  },
  source: 'https://docs.python.org/3.13/library/logging.html, 2026-11-22',
})
