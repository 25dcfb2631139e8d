import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can forge lines of the log',
  risk: 'event-injection',
  severity: 'low',
  why: 'A line break in the value begins a line that looks like the function’s own. Alarms by pattern stay silent or ring for nothing, and whoever reads the log after an attack is led astray.',
  fix: 'Log fields instead of text.',
  fixIn: {
    JavaScript: '`console.log(JSON.stringify({ name }))`, pino, Powertools Logger.',
    Python: '`logger.info("…", extra={"name": name})` with a JSON formatter, Powertools Logger, `%r` for text.',
  },
  silent: [
    'The logger writes JSON, or the value goes through `JSON.stringify` or `repr`.',
    'It holds no line break: a number, one of a list, encoded, line breaks removed.',
  ],
  references: ['SAS-1', 'CWE-117', 'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html'],

  find: (app) => flowsOf(app, 'log', 'becomes part of a line of the log'),
})
