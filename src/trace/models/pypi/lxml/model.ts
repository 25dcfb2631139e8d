import { pythonModel } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../../python/at.ts'

const tree: Gives = { type: 'Element' }
/** Since 5.0 entities from files and servers stay out unless a parser asks for them. */
const text: readonly Sink[] = [{ kind: 'xml', at: 'arg0', when: { at: at(1, 'parser', '.resolve_entities'), is: 'true' } }]
const parse: Rule = { sinks: text, gives: tree }
const path: Rule = { sinks: [{ kind: 'xpath', at: 'arg0|keywords.path|keywords._path' }], gives: { list: tree } }

export const lxml = pythonModel({
  packages: ['lxml'],
  exports: {
    ...each(['etree.fromstring', 'etree.XML', 'etree.fromstringlist', 'objectify.fromstring'], parse),
    ...each(['etree.parse', 'etree.iterparse', 'objectify.parse'], {
      ...parse,
      sinks: [...text, { kind: 'path', at: at(0, 'source'), only: 'strings' }],
    }),
    'etree.XMLParser': { gives: { fields: { resolve_entities: { same: 'keywords.resolve_entities' } } } },
    'etree.XPath': { sinks: [{ kind: 'xpath', at: at(0, 'path') }], gives: { of: [] } },
    'etree.XSLT': { sinks: [{ kind: 'code', at: 'arg0', only: 'strings' }], gives: { of: [] } },
    ...each(
      [
        'etree.HTML',
        'html.fromstring',
        'html.document_fromstring',
        'html.fragment_fromstring',
        'etree.HTMLParser',
        'html.parse',
        'cssselect.CSSSelector',
      ],
      { gives: tree },
    ),
    ...each(['etree.tostring', 'html.tostring', 'etree.tounicode'], { gives: { of: ['arg0'], types: ['string'] } }),
    ...each(['html.clean.clean_html', 'html.clean.clean'], { gives: { of: ['arg0'], types: ['string'], safe: ['html'] } }),
    'html.clean.Cleaner': { gives: { of: [] } },
    ...each(['etree.Element', 'etree.SubElement', 'etree.ElementTree'], { gives: { of: ['args'] } }),
  },
  types: {
    Element: {
      methods: {
        ...each(['xpath'], path),
        ...each(['find', 'getroot', 'getparent', 'getnext'], { gives: tree }),
        ...each(['findall', 'iter', 'iterfind', 'getchildren', 'cssselect', '__iter__'], { gives: { list: tree } }),
        ...each(['findtext', 'get', 'text_content', 'itertext'], { gives: { of: ['made0'], types: ['string'] } }),
      },
      fields: { ...each(['text', 'tail', 'tag', 'attrib'], { of: ['made0'] }) },
    },
  },
  source:
    'https://lxml.de/parsing.html#parser-options, https://lxml.de/FAQ.html#how-do-i-use-lxml-safely-as-a-web-service-endpoint, 2026-11-22',
})
