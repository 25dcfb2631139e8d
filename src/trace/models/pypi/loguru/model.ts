import { pythonModel } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const levels = ['debug', 'info', 'warning', 'error', 'exception', 'critical', 'trace', 'success', 'log']
const line: Rule = { log: { values: 'args', structured: false }, gives: 'nothing' }

// Lines of text.
export const loguru = pythonModel({
  packages: ['loguru', 'logbook', 'eliot', 'coloredlogs', 'rich'],
  exports: {
    logger: {
      members: {
        ...each(levels, line),
        ...each(['add', 'remove', 'configure', 'level', 'disable', 'enable'], { gives: 'nothing' }),
        ...each(['bind', 'opt', 'contextualize', 'patch'], { gives: { type: 'Logger' } }),
        catch: { gives: { same: 'arg0' } },
      },
    },
    Logger: { gives: { type: 'Logger' } },
    print: line,
    ...each(['install', 'Console', 'console.Console'], { gives: { of: [] } }),
  },
  types: { Logger: { methods: { ...each(levels, line), ...each(['bind', 'opt'], { gives: { same: 'self' } }) } } },
  source: 'https://loguru.readthedocs.io/en/stable/api/logger.html, 2026-11-22',
})
