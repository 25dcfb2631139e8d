import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'Sensitive data is written to the log',
  risk: 'sensitive-data',
  severity: { public: 'medium', authenticated: 'medium', internal: 'low' },
  why: 'Logs are kept long, copied to other systems and read by more people than the data itself. A password, a token or a card number in them is as good as published, and cannot be taken back.',
  fix: 'Log the fields that are needed, by name.',
  fixIn: {
    JavaScript: '`logger.info({ orderId })` instead of `console.log(event)`; pino with `redact`.',
    Python: '`logger.info("…", extra={"order_id": id})` instead of `print(event)`; Powertools data masking.',
  },
  silent: [
    'Fields that are not sensitive are logged by name.',
    'The value was masked, hashed or left out before.',
    'Events whose shape holds nothing of people: schedules, names of objects.',
  ],
  references: ['SAS-5', 'OW-A3', 'CWE-532', 'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html'],

  find: (app) => flowsOf(app, 'sensitive-in-log', 'is written to the log'),
})
