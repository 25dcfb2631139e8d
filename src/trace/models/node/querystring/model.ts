import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

const parse: Rule = { gives: { of: ['arg0'], decodes: 'query' } }
const stringify: Rule = { gives: { of: ['arg0'], encodes: 'query' } }

export const querystring = model({
  packages: ['querystring', 'querystring-es3'],
  exports: {
    parse,
    decode: parse,
    stringify,
    encode: stringify,
    escape: { gives: { of: ['arg0'], encodes: 'url' } },
    unescape: { gives: { of: ['arg0'], decodes: 'url' } },
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/querystring.html, 2026-11-22',
})
