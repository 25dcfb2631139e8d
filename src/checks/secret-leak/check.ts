import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'The function gives away a secret',
  risk: 'secrets',
  severity: { public: 'high', authenticated: 'high', internal: 'medium' },
  why: 'A password, key or token in an answer belongs to everybody who calls; in the log, to everybody who may read logs, for as long as they are kept. The environment of a function holds the credentials of its role too.',
  fix: 'Use the secret where it is needed and nowhere else. A secret that was logged is changed.',
  fixIn: {
    JavaScript: 'no `process.env` and no client’s configuration in `console.log` or in the answer; log `Object.keys(…)` or a version.',
    Python: 'no `print(os.environ)`, no `return dict(os.environ)`; log `sorted(os.environ)` or a version.',
  },
  silent: [
    'Variables that hold no secret, by name and by value: a stage, a table, a region.',
    'The secret opens a connection, signs or is compared.',
    'Only a hash, the length or the version goes out.',
  ],
  references: ['SAS-7', 'OW-A3', 'CWE-200', 'CWE-532', 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html'],

  *find(app) {
    yield* flowsOf(app, 'secret-in-answer', 'goes into the answer')
    // Who reads the log is not who calls.
    for (const found of flowsOf(app, 'secret-in-log', 'is written to the log')) yield { ...found, severity: 'medium' }
  },
})
