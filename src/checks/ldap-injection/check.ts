import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can rewrite the search in the directory',
  risk: 'event-injection',
  severity: { public: 'high', authenticated: 'medium', internal: 'medium' },
  why: 'A `*` or a bracket in the value changes what the filter asks: sign-in without a password, the list of all people and groups.',
  fix: 'Build filters from objects or escape the value.',
  fixIn: {
    JavaScript: '`new EqualityFilter({ attribute: "uid", value })` (ldapjs, ldapts).',
    Python: '`ldap.filter.escape_filter_chars(value)`, `ldap3.utils.conv.escape_filter_chars(value)`.',
  },
  silent: [
    'The filter is an object of the package.',
    'The value was escaped for filters, or for names where it stands in a name.',
    'It holds letters and digits only, or is one of a list.',
  ],
  references: ['OW-A1', 'SAS-1', 'CWE-90', 'https://cheatsheetseries.owasp.org/cheatsheets/LDAP_Injection_Prevention_Cheat_Sheet.html'],

  find: (app) => flowsOf(app, 'ldap', 'becomes part of the directory search'),
})
