import { check } from '../check.ts'
import { factsOf } from '../fact-check.ts'

export default check({
  title: 'One caller’s data is left for the next',
  risk: 'code-quality',
  severity: { public: 'medium', authenticated: 'medium', internal: 'low' },
  why: 'Variables outside of the handler live on: the platform uses the same process for request after request, of whatever caller. What one of them leaves there the next one gets, or it grows until the memory is full.',
  fix: 'Keep what belongs to a request inside of the handler and hand it on as an argument. Keep outside only what is the same for everybody; tables by key, with a limit.',
  silent: [
    'Every request fills the variable anew before it is read.',
    'It is a table that is asked by a key, a client, or configuration that does not come from a caller.',
    'The list is emptied in the same file.',
  ],
  references: ['CWE-488', 'CWE-668', 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html'],

  find: (app) =>
    factsOf(app, ['kept-state'], ({ name, detail }, where) =>
      detail === 'grows'
        ? `${name} ${where} collects what callers send and is never emptied`
        : detail === 'default'
          ? `the default of ${name} ${where} is made once, and every call changes the same one`
          : `${name} ${where} keeps what a caller sent, and not every request fills it anew`,
    ),
})
