import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'Callers see the inside of errors',
  risk: 'fail-securely',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'Messages and stacks of errors name files, versions, hosts, tables and parts of statements. They tell an attacker how near the last attempt was and what to try next.',
  fix: 'Log the error, answer with a fixed text.',
  fixIn: {
    JavaScript: '`catch (error) { logger.error(error); return { statusCode: 500, body: "internal error" } }`.',
    Python:
      '`except Exception: logger.exception("…"); return {"statusCode": 500}`, and neither `str(error)` nor `traceback.format_exc()` in the answer.',
  },
  silent: [
    'The answer has a fixed text, a code or a request id.',
    'The message was written in the project itself: an error class of its own.',
    'The error goes to the log only.',
    'Nobody outside gets the answer.',
  ],
  references: ['SAS-10', 'OW-A6', 'CWE-209', 'https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html'],

  find: (app) => flowsOf(app, 'error-in-answer', 'goes into the answer'),
})
