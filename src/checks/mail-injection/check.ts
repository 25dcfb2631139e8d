import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can write mails in your name',
  risk: 'event-injection',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'With a recipient, a header or markup of the caller’s, your domain sends advertising and fraud to anybody. Providers block the sender, and real mails no longer arrive.',
  fix: 'Keep recipients and headers fixed, escape what stands in HTML.',
  fixIn: {
    JavaScript: 'nodemailer with `to` from your own records and `text` for the caller’s words.',
    Python: '`EmailMessage()` with fixed `To`, `set_content(text)`.',
  },
  silent: [
    'Recipients and subject are fixed or from a list; the caller’s words stand in the plain text.',
    'Line breaks and commas are refused or removed.',
    'The address is the signed-in caller’s own, as the authorizer says.',
  ],
  references: [
    'OW-A1',
    'SAS-1',
    'CWE-93',
    'https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/07-Input_Validation_Testing/10-Testing_for_IMAP_SMTP_Injection',
  ],

  find: (app) => flowsOf(app, 'mail', 'becomes part of a mail’s head or markup'),
})
