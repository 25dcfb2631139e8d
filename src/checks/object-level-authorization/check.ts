import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can open the records of others',
  risk: 'fine-grained-authorization',
  severity: { public: 'high', authenticated: 'high', internal: 'low' },
  why: 'The route knows who is calling, and the function does not ask: it takes the id from the request and answers. Whoever counts up the ids reads, changes or deletes what belongs to all the others.',
  fix: 'Put the caller into the key or the condition, or compare the owner before answering.',
  fixIn: {
    JavaScript: '`Key: { owner: event.requestContext.authorizer.jwt.claims.sub, id }`, `item.owner === sub`.',
    Python: '`Key={"owner": claims["sub"], "id": id}`, `ConditionExpression=Attr("owner").eq(claims["sub"])`.',
  },
  silent: [
    'The caller’s identity is part of the key, of the condition or of the query.',
    'The record is compared with the caller’s identity before it goes out or is changed.',
    'The id is the caller’s own: from the token, or kept under his name, as the tenant that he belongs to.',
    'The table holds what everybody may see, as an open route reads it too.',
  ],
  references: ['OW-A5', 'CWE-639', 'https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/'],

  find: (app) => flowsOf(app, 'record-key', 'alone chooses the record'),
})
