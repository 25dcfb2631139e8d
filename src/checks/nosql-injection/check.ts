import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can rewrite the query of the database',
  risk: 'event-injection',
  severity: { public: 'high', authenticated: 'high', internal: 'low' },
  why: 'A filter that takes an object takes its operators too: `{"$ne": ""}` fits every password. Where expressions, scripts and search queries are put together from text, the text can say more than it was meant to.',
  fix: 'Take the type that is meant; in DynamoDB, values go into `ExpressionAttributeValues` and `Parameters`, never into the expression.',
  fixIn: {
    JavaScript: '`String(body.name)` or a schema with `z.string()`, `{ name: { $eq: name } }`.',
    Python: '`str(body["name"])`, `{"name": {"$eq": name}}`, `Key("id").eq(id)`.',
  },
  silent: [
    'The value is made a string or a number, or a schema says that it is one.',
    'It stands in `ExpressionAttributeValues`, `Parameters` or the arguments of a script.',
    'Query strings, headers and path parameters are texts already: they bring no operators where the event holds them as such.',
  ],
  references: [
    'OW-A1',
    'SAS-1',
    'CWE-943',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.ExpressionAttributeValues.html',
  ],

  find: (app) => flowsOf(app, 'nosql', 'becomes part of the query'),
})
