import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can set any attribute of a record',
  risk: 'fine-grained-authorization',
  severity: { public: 'medium', authenticated: 'medium', internal: 'low' },
  why: 'The function writes every field that the request has. Whoever adds `role`, `owner`, `verified` or `balance` to his request sets them too.',
  fix: 'Write only attributes of a list, or validate the body against a schema that allows no others.',
  fixIn: {
    JavaScript: '`for (const name of ["title", "place"]) if (name in body) …`, `z.strictObject({ title: z.string() })`.',
    Python: '`for name in ("title", "place"):`, a pydantic model with `extra="forbid"`.',
  },
  silent: [
    'The names are compared with those of a list, or are written in the code.',
    'Names that give rights (role, owner, status …) are sorted out before.',
    'The caller’s word is only a part of the name: `label_${name}`.',
  ],
  references: ['OW-A5', 'CWE-915', 'https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/'],

  find: (app) => flowsOf(app, 'attributes', 'says which attributes are set'),
})
