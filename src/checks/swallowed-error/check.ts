import { check } from '../check.ts'
import { factsOf } from '../fact-check.ts'

export default check({
  title: 'Work fails and nobody learns of it',
  risk: 'logging',
  severity: 'low',
  why: 'An error that is caught and dropped leaves no trace: lost data looks like success, a queue deletes the message, and an attack that works by making things fail is not seen.',
  fix: 'Log the error with what was being done, and throw it again or answer with a failure. Where it truly does not matter, write down why.',
  fixIn: {
    JavaScript: '`catch (error) { logger.error("…", error); throw error }`.',
    Python: '`except Exception: logger.exception("…"); raise` instead of `pass`.',
  },
  silent: [
    'The error is looked at, logged, answered or thrown on; or another value is used in its place.',
    'A comment says why it does not matter.',
    'Tidying up: closing, deleting, disconnecting; trying whether something is there or can be read.',
  ],
  references: ['OW-A10', 'SAS-10', 'CWE-390', 'CWE-391'],

  find: (app) =>
    factsOf(
      app,
      ['swallowed-error'],
      ({ name, detail }, where) => `when ${name} fails ${where}, the empty ${detail === '.catch' ? '.catch()' : detail} hides it`,
    ),
})
