import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can write headers of the answer',
  risk: 'event-injection',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'A line break or a separator in the value adds what the function never meant to send: a cookie with another domain, a wider content policy, a second answer for the cache.',
  fix: 'Encode the value or take it from a list.',
  fixIn: {
    JavaScript: '`encodeURIComponent(name)`, `cookie.serialize`, the package `content-disposition`.',
    Python: '`urllib.parse.quote(name)`, `http.cookies`.',
  },
  silent: [
    'The value was encoded, or the package encodes it.',
    'It is a number, one of a list, or holds no separators and no line breaks.',
  ],
  references: ['OW-A1', 'SAS-1', 'CWE-113', 'https://owasp.org/www-community/attacks/HTTP_Response_Splitting'],

  find: (app) => flowsOf(app, 'header', 'becomes part of a header of the answer'),
})
