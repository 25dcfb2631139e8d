import { pythonModel } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const levels = ['debug', 'info', 'warning', 'warn', 'error', 'exception', 'critical', 'log', 'msg', 'fatal']
/** Values are fields of an entry, or are quoted. */
const structured: Rule = { log: { values: 'args', structured: true }, gives: 'nothing' }
/** What is bound stands in every later entry: it is told where it is bound. */
const bound: Rule['log'] = { values: 'args', structured: true }
const logger: Rule = { gives: { type: 'Logger' } }

export const structlog = pythonModel({
  packages: ['structlog', 'pythonjsonlogger', 'lambda_logging', 'aws_logging_handlers', 'json_log_formatter'],
  exports: {
    ...each(['get_logger', 'getLogger', 'stdlib.get_logger', 'wrap_logger', 'PrintLogger'], logger),
    ...each(['configure', 'configure_once', 'reset_defaults', 'contextvars.clear_contextvars', 'contextvars.unbind_contextvars'], {
      gives: 'nothing',
    }),
    ...each(['contextvars.bind_contextvars', 'contextvars.bound_contextvars'], { log: bound, gives: { of: [] } }),
    ...each(
      ['jsonlogger.JsonFormatter', 'json.JsonFormatter', 'processors.JSONRenderer', 'processors.TimeStamper', 'stdlib.LoggerFactory'],
      { gives: { of: [] } },
    ),
  },
  types: {
    Logger: {
      methods: {
        ...each(levels, structured),
        ...each(['bind', 'new'], { log: bound, gives: { same: 'self' } }),
        ...each(['unbind', 'try_unbind'], { gives: { same: 'self' } }),
        setLevel: { gives: 'nothing' },
      },
    },
  },
  source: 'https://www.structlog.org/en/stable/, https://github.com/nhairs/python-json-logger, 2026-11-22',
})
