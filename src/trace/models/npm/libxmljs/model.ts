import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

/** External entities are read only with `noent` (or its newer name). */
const parse: Rule = {
  sinks: [
    { kind: 'xml', at: 'arg0', when: { at: 'arg1.noent|arg1.replaceEntities', is: 'true' } },
    { kind: 'xml', at: 'arg0', when: { at: 'arg1.dtdload', is: 'true' } },
  ],
  gives: { type: 'Document' },
}
const find: Rule = { sinks: [{ kind: 'xpath', at: 'arg0' }], gives: { of: ['made0'] } }

export const libxmljs = model({
  packages: ['libxmljs', 'libxmljs2', 'libxmljs-mt'],
  exports: each(['parseXml', 'parseXmlString', 'parseXmlAsync', 'parseHtml', 'parseHtmlFragment'], parse),
  types: {
    Document: { methods: { ...each(['find', 'get'], find), root: { gives: { same: 'self' } }, '*': { gives: { of: ['made0'] } } } },
  },
  source: 'https://github.com/marudor/libxmljs2/wiki, 2026-11-22',
})
