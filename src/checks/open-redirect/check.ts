import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can send visitors to any site',
  risk: 'input-validation',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'The link shows your domain and ends at another’s: a sign-in page that looks like yours, or the thief of the token in the address.',
  fix: 'Take a path of your own or a name from a list.',
  fixIn: {
    JavaScript: '`new URL(next, base).origin === base.origin`.',
    Python: '`urlsplit(next).netloc == ""` and a path that begins with one `/` only.',
  },
  silent: [
    'The host is fixed: the value stands in the path or the query.',
    'The address was compared with a list, or its host with one.',
    'It is a path that cannot begin with two slashes.',
  ],
  references: ['OW-A1', 'CWE-601', 'https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html'],

  find: (app) => flowsOf(app, 'redirect', 'becomes the address of a redirect'),
})
