import { check } from '../check.ts'
import { factsOf } from '../fact-check.ts'

export default check({
  title: 'Every request opens connections of its own',
  risk: 'code-quality',
  severity: 'low',
  why: 'A client that is made in the handler signs in and connects anew for each request: time that is paid, and, when many requests come at once, as many connections as a database has, so that nobody else gets one.',
  fix: 'Make the client outside of the handler, at the top of the file; where that is too early, once.',
  fixIn: {
    JavaScript: '`client ??= new Client(…)`.',
    Python: 'a function with `@functools.cache` that returns `boto3.client("sqs")`, or `global connection` and `if connection is None`.',
  },
  silent: [
    'It is made once and kept: `if (!client) client = …`, `client ??= …`, `@functools.cache`, a constructor.',
    'Something of this request is in it: the credentials of a customer or of a role that it assumed, a region that came with it, the endpoint of a connection.',
    'It holds nothing, as the document client, which wraps another.',
  ],
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/best-practices.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/configuration-database.html',
  ],

  find: (app) => factsOf(app, ['client-in-handler'], ({ name }, where) => `${name} is made anew for each request ${where}`),
})
