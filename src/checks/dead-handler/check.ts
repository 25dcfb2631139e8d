import { check } from '../check.ts'
import { factsOf } from '../fact-check.ts'

export default check({
  title: 'A handler that no function uses, or a function without its handler',
  risk: 'code-quality',
  severity: 'low',
  why: 'Code that nothing runs is not looked at any more and comes back with all its faults when somebody connects it again; it is packed and shipped until then. A function whose handler is missing fails at every request.',
  fix: 'Delete the file, or declare the function. Correct the name in `handler:`, or export it.',
  silent: [
    'Code of the project imports the file.',
    'Tests, examples, built files.',
    'A function’s handler was not found, or is in an image: it may be that one.',
    'Fewer than two handlers stand in the folder.',
    'That nothing uses a handler is never sure: another project may.',
  ],
  references: ['CWE-561', 'SAS-11'],

  find: (app) =>
    factsOf(app, ['dead-handler'], ({ name, detail }, where) =>
      detail === 'unused' ? `${name} takes events, and no function of the project uses it` : `the handler ${name} ${where} is ${detail}`,
    ),
})
