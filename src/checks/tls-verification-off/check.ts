import type { Fn } from '../../model/function.ts'
import { placeOf, values } from '../../model/known.ts'
import { check } from '../check.ts'
import { factsOf } from '../fact-check.ts'
import { byPlace, sharedBy } from '../inherited.ts'
import { unverified } from './unverified.ts'

export default check({
  title: 'Anyone on the way can pose as the other side',
  risk: 'data-in-transit',
  severity: { public: 'high', authenticated: 'medium', internal: 'medium' },
  why: 'A connection whose certificate is not checked is encrypted to whoever answers. Passwords, tokens and data go to the one in the middle, and his answers are trusted.',
  fix: 'Remove the switch. For a private authority hand over its certificate: `NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE`, `REQUESTS_CA_BUNDLE`, `sslrootcert=…` with `sslmode=verify-full`.',
  fixIn: {
    JavaScript: '`{ ca: readFileSync("ca.pem") }`.',
    Python: '`requests.get(url, verify="/opt/ca.pem")`, `ssl.create_default_context(cafile="/opt/ca.pem")`.',
  },
  silent: ['The switch has its safe value.', 'Databases on the same machine.', 'Own certificates are named.'],
  references: [
    'OW-A3',
    'SAS-7',
    'CWE-295',
    'https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue',
    'https://docs.python.org/3/library/ssl.html#security-considerations',
  ],

  *find(app) {
    for (const { at, setting, functions } of byPlace(app, switchesOf)) {
      const { names, ...shared } = sharedBy(app, functions)
      yield { at, ...shared, key: setting.name, because: `${setting.name} of ${names} ${setting.what}` }
    }
    yield* factsOf(app, ['tls-off'], ({ name }, where) => `${name} ${where} does not look at the other side’s certificate`)
  },
})

function* switchesOf(fn: Fn): Iterable<{ readonly at: Fn['at']; readonly setting: { readonly name: string; readonly what: string } }> {
  for (const { name, value, at } of fn.environment) {
    const written = values(value).map((one) => one.map((part) => (typeof part === 'string' ? part : '${}')).join(''))
    const what = written.map((one) => unverified(name, one)).find((found) => found !== undefined)
    if (what !== undefined) yield { at: placeOf(value) ?? at, setting: { name, what } }
  }
}
