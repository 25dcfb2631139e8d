import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can choose how much the function does',
  risk: 'denial-of-wallet',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'A count, a size or a delay of the caller’s choice becomes turns of a loop, bytes of memory, messages or calls. One request runs into the timeout, fills the account’s concurrency, and is charged for all of it.',
  fix: 'Set a bound of your own.',
  fixIn: {
    JavaScript: '`Math.min(Number(count) || 1, 100)`, `items.slice(0, 100)`, a schema with `.max(100)`.',
    Python: '`min(int(count), 100)`, `items[:100]`, a model with `Field(le=100)`.',
  },
  silent: [
    'The number is bounded by a comparison, `Math.min`, a schema or a list.',
    'It counts what was sent anyway: a loop over the elements of the body is bounded by the size of the request.',
  ],
  references: ['SAS-8', 'CWE-770', 'CWE-834', 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html'],

  find: (app) => flowsOf(app, 'work', 'decides how much work is done'),
})
