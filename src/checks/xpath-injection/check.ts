import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can rewrite the search in the XML document',
  risk: 'event-injection',
  severity: { public: 'high', authenticated: 'medium', internal: 'low' },
  why: 'A quote in the value ends the literal, and `or 1=1` answers with every node. XPath knows no rights inside of a document: all of it can be read.',
  fix: 'Hand the value over as a variable, or refuse quotes.',
  fixIn: {
    JavaScript: '`xpath.parse("//user[@id=$id]").select({ node, variables: { id } })`.',
    Python: '`tree.xpath("//user[@id=$id]", id=id)`.',
  },
  silent: ['The value is a variable of the expression.', 'It is a number, one of a list, or holds no quote.'],
  references: ['OW-A1', 'SAS-1', 'CWE-643', 'https://owasp.org/www-community/attacks/XPATH_Injection'],

  find: (app) => flowsOf(app, 'xpath', 'becomes part of the XPath expression'),
})
