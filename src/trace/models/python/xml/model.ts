import { pythonModel } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

/** Files and addresses of a document are read by a SAX parser that was told to, and by none of the others. */
const text: readonly Sink[] = [{ kind: 'xml', at: 'arg0' }]
const tree: Gives = { type: 'Element' }
const inside: Gives = { of: ['made0'], types: ['string'] }
const parse: Rule = { gives: { of: ['arg0'] } }

const elementTree: Readonly<Record<string, Rule>> = {
  ...each(['fromstring', 'XML', 'fromstringlist', 'XMLID'], { gives: tree }),
  ...each(['parse', 'iterparse'], { sinks: [{ kind: 'path', at: at(0, 'source'), only: 'strings' }], gives: tree }),
  ...each(['tostring', 'tostringlist', 'dump'], { gives: { of: ['arg0'], types: ['string'] } }),
  ...each(['Element', 'SubElement', 'ElementTree', 'Comment', 'QName'], { gives: { of: ['args'] } }),
  ...each(['register_namespace', 'indent'], { gives: 'nothing' }),
  XMLParser: { gives: { of: [] } },
}

export const xml = pythonModel({
  packages: ['xml'],
  exports: {
    ...Object.fromEntries(
      ['etree.ElementTree', 'etree.cElementTree'].flatMap((part) =>
        Object.entries(elementTree).map(([name, rule]) => [`${part}.${name}`, rule]),
      ),
    ),
    ...each(
      ['dom.minidom.parseString', 'dom.minidom.parse', 'dom.pulldom.parseString', 'dom.pulldom.parse', 'sax.parseString', 'sax.parse'],
      parse,
    ),
    ...each(['sax.saxutils.escape', 'sax.saxutils.quoteattr'], { gives: { of: ['arg0'], types: ['string'], safe: ['html', 'xml'] } }),
    'sax.saxutils.unescape': { gives: { of: ['arg0'], types: ['string'] } },
    'sax.make_parser': { gives: { type: 'Parser' } },
    ...each(['parsers.expat.ParserCreate'], { gives: { type: 'Parser' } }),
  },
  types: {
    Element: {
      methods: {
        ...each(['find', 'getroot'], { gives: { same: 'self' } }),
        ...each(['findall', 'iter', 'iterfind', 'getchildren', '__iter__', 'getiterator'], { gives: { list: { same: 'self' } } }),
        ...each(['findtext', 'get', '__getitem__'], { gives: inside }),
        itertext: { gives: { list: inside } },
        ...each(['items', 'keys'], { gives: { list: { list: inside } } }),
        ...each(['set', 'append', 'remove', 'write', 'insert', 'clear', 'extend'], { gives: 'nothing' }),
      },
      fields: { ...each(['text', 'tail', 'tag'], inside), attrib: { of: ['made0'], types: ['object'] } },
    },
    Parser: {
      methods: {
        ...each(['parse', 'Parse', 'feed', 'ParseFile'], { sinks: text, gives: { of: ['arg0'] } }),
        ...each(['setContentHandler', 'setFeature', 'close', 'setEntityResolver'], { gives: 'nothing' }),
      },
    },
  },
  source: 'https://docs.python.org/3.13/library/xml.html#xml-security, 2026-11-22',
})
