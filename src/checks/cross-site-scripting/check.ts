import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can put a script into a page that others open',
  risk: 'input-validation',
  severity: { public: 'medium', authenticated: 'medium', internal: 'low' },
  why: 'The answer is a page of your domain, and so is the script in it: it reads what the visitor may read and acts in the visitor’s name. Text that was stored comes back to everybody.',
  fix: 'Escape text for HTML, or answer with JSON (`Content-Type: application/json`).',
  fixIn: {
    JavaScript: '`escape-html`, a template engine with escaping on (`<%= %>`, `{{ }}`).',
    Python: '`html.escape(text)`, Jinja2 with `autoescape=True`.',
  },
  silent: [
    'The answer says that it is no HTML: JSON, plain text, a download.',
    'The value was escaped for where it stands, or cleaned (`DOMPurify`, `bleach`).',
    'It is a number, one of a list, or holds no markup.',
  ],
  references: [
    'OW-A7',
    'SAS-1',
    'CWE-79',
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
  ],

  find: (app) => flowsOf(app, 'html', 'becomes part of an HTML page'),
})
