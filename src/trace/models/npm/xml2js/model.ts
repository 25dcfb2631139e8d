import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const parsed: Gives = { of: ['arg0'], decodes: 'xml' }
const parse: Rule = { calls: [{ at: 'last', with: [null, parsed] }], gives: parsed }
const build: Rule = { gives: { of: ['arg0'], types: ['string'], safe: ['xml'] } }

// None of them reads external entities unless told to.
export const xml2js = model({
  packages: ['xml2js', 'fast-xml-parser', 'xml-js', 'xml2json', 'xml-parser', 'xmlbuilder2', 'txml'],
  exports: {
    ...each(['parseString', 'parseStringPromise', 'parse', 'xml2js', 'toJson', 'convert', 'xml2json'], parse),
    ...each(['Parser', 'XMLParser'], { gives: { type: 'Parser' } }),
    ...each(['Builder', 'XMLBuilder', 'j2xParser'], { gives: { type: 'Builder' } }),
    XMLValidator: { members: { validate: { gives: { of: [] } } } },
    ...each(['js2xml', 'json2xml', 'toXml'], build),
  },
  types: {
    Parser: { methods: { ...each(['parse', 'parseString', 'parseStringPromise'], parse), addEntity: { gives: 'nothing' } } },
    Builder: { methods: each(['build', 'buildObject', 'parse'], build) },
  },
  source: 'https://github.com/Leonidas-from-XIV/node-xml2js, https://github.com/NaturalIntelligence/fast-xml-parser, 2026-11-22',
})
