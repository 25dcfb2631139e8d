import { pythonModel } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const levels = ['debug', 'info', 'warning', 'warn', 'error', 'exception', 'critical', 'log', 'msg', 'fatal']
/** Values are fields of an entry, or are quoted. */
const structured: Rule = { log: { values: 'args', structured: true }, gives: 'nothing' }
const logger: Rule = { gives: { type: 'Logger' } }

export const structlog = pythonModel({
  packages: ['structlog', 'pythonjsonlogger', 'lambda_logging', 'aws_logging_handlers', 'json_log_formatter'],
  exports: {
    ...each(['get_logger', 'getLogger', 'stdlib.get_logger', 'wrap_logger', 'PrintLogger'], logger),
    ...each(['configure', 'configure_once', 'reset_defaults', 'contextvars.bind_contextvars', 'contextvars.clear_contextvars'], {
      gives: 'nothing',
    }),
    ...each(
      ['jsonlogger.JsonFormatter', 'json.JsonFormatter', 'processors.JSONRenderer', 'processors.TimeStamper', 'stdlib.LoggerFactory'],
      { gives: { of: [] } },
    ),
  },
  types: {
    Logger: {
      methods: {
        ...each(levels, structured),
        ...each(['bind', 'new', 'unbind', 'try_unbind'], { gives: { same: 'self' } }),
        setLevel: { gives: 'nothing' },
      },
    },
  },
  source: 'https://www.structlog.org/en/stable/, https://github.com/nhairs/python-json-logger, 2026-11-22',
})
