import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can read files by an XML document',
  risk: 'file-inclusion',
  severity: { public: 'high', authenticated: 'high', internal: 'medium' },
  why: 'A document may declare entities that stand for files and addresses. A parser that fetches them puts `/proc/self/environ`, with the credentials of the role, into the text, or calls hosts inside.',
  fix: 'Leave external entities off.',
  fixIn: {
    JavaScript: '`libxmljs.parseXml(text)` without `noent` and `dtdload`.',
    Python: '`defusedxml`, or `etree.XMLParser(resolve_entities=False, no_network=True)` of lxml.',
  },
  silent: ['The parser’s default, or its options, leave external entities alone.', 'The document comes from the application itself.'],
  references: [
    'OW-A4',
    'SAS-1',
    'CWE-611',
    'https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html',
    'https://docs.python.org/3/library/xml.html#xml-security',
  ],

  find: (app) => flowsOf(app, 'xml', 'is read by a parser that follows external entities'),
})
