import { pythonModel } from '../../model.ts'
import { each } from '../../node/each.ts'

// Parsers that refuse entities.
export const defusedxml = pythonModel({
  packages: ['defusedxml', 'xmltodict', 'untangle'],
  exports: {
    ...each(['ElementTree.fromstring', 'ElementTree.XML', 'cElementTree.fromstring', 'lxml.fromstring'], {
      gives: { type: 'py:xml#Element' },
    }),
    ...each(['minidom.parseString', 'sax.parseString', 'parse'], { gives: { of: ['arg0'], decodes: 'xml' } }),
    ...each(['ElementTree.parse', 'lxml.parse'], {
      sinks: [{ kind: 'path', at: 'arg0', only: 'strings' }],
      gives: { type: 'py:xml#Element' },
    }),
    'minidom.parse': { sinks: [{ kind: 'path', at: 'arg0', only: 'strings' }], gives: { of: ['arg0'] } },
    ...each(['ElementTree.tostring', 'unparse'], { gives: { of: ['arg0'], types: ['string'], encodes: 'xml' } }),
    defuse_stdlib: { gives: 'nothing' },
  },
  source: 'https://github.com/tiran/defusedxml, https://github.com/martinblech/xmltodict, 2026-11-22',
})
