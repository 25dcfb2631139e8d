import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const parse: Rule = { gives: { of: ['arg0'], decodes: 'query' } }
const stringify: Rule = { gives: { of: ['arg0'], encodes: 'query' } }

export const qs = model({
  packages: ['qs', 'query-string', 'querystringify', 'picoquery', 'fast-querystring', 'ufo'],
  exports: {
    ...each(['parse', 'decode'], parse),
    ...each(['stringify', 'encode'], stringify),
    parseUrl: { gives: { fields: { url: { of: ['arg0'] }, query: { of: ['arg0'], decodes: 'query' } } } },
  },
  source: 'https://github.com/ljharb/qs, https://github.com/sindresorhus/query-string, 2026-11-22',
})
