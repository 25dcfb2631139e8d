import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'Sensitive data goes to a third party',
  risk: 'sensitive-data',
  severity: 'medium',
  why: 'What leaves for another’s host is under another’s care: kept, passed on, broken into there. For data of people there has to be a reason and a contract.',
  fix: 'Send what the other side needs, no more. Mask or hash the rest; declare the host in the contract when it is meant.',
  fixIn: {
    JavaScript: '`body: JSON.stringify({ orderId, amount })` instead of the whole object.',
    Python: '`json={"order_id": id}` instead of the whole dictionary.',
  },
  silent: [
    'The host is the application’s own, or a service of the cloud provider.',
    'The field is left out, masked or hashed.',
    'Credentials go to the service that issued them.',
  ],
  references: [
    'OW-A3',
    'SAS-12',
    'CWE-359',
    'CWE-201',
    'https://cheatsheetseries.owasp.org/cheatsheets/User_Privacy_Protection_Cheat_Sheet.html',
  ],

  find: (app) => flowsOf(app, 'sensitive-shared', 'is sent to a third party'),
})
