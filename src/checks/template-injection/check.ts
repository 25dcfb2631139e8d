import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can write the template that the function renders',
  risk: 'function-injection',
  severity: { public: 'high', authenticated: 'high', internal: 'medium' },
  why: 'Templates are programs: most engines let them reach the objects behind the values, and from there the process, its environment and its modules. So does Python’s `str.format`, which reads attributes of what it is given.',
  fix: 'Keep templates in the project and hand the caller’s values over as data.',
  fixIn: {
    JavaScript: '`ejs.render(page, { name })`, `Handlebars.compile(page)({ name })`.',
    Python:
      '`render_template("page.html", name=name)` instead of `render_template_string(f"…{name}")`; no `.format` on a text of the caller’s, `string.Template` knows names only.',
  },
  silent: [
    'The value is data of a fixed template.',
    'It chooses one of a list of templates.',
    'Engines without code in their templates are reported by what their result does.',
  ],
  references: [
    'OW-A1',
    'SAS-1',
    'CWE-1336',
    'https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/07-Input_Validation_Testing/18-Testing_for_Server-side_Template_Injection',
  ],

  find: (app) => flowsOf(app, 'template', 'becomes part of the template'),
})
