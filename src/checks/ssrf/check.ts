import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can choose the host that the function calls',
  risk: 'event-injection',
  severity: { public: 'high', authenticated: 'high', internal: 'medium' },
  why: 'The request leaves from inside: it reaches private addresses, the function’s own runtime interface and services that trust the network, and carries whatever credentials the function adds.',
  fix: 'Compare the host with a list before calling. Better: take an id and keep the addresses yourself.',
  fixIn: {
    JavaScript: '`if (!hosts.has(new URL(address).hostname)) throw …`.',
    Python: '`if urlsplit(address).hostname not in HOSTS: raise …`; no `assert`, which `-O` leaves out.',
  },
  silent: [
    'The host is fixed and the value stands behind it, in the path or the query.',
    'The host was compared with a list, or the whole address is one of a list.',
    'The value is encoded (`encodeURIComponent`, `quote`) so that it cannot leave its part of the address.',
  ],
  references: [
    'OW-A1',
    'SAS-1',
    'CWE-918',
    'https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html',
  ],

  find: (app) => flowsOf(app, 'url', 'chooses the host of a request'),
})
