import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

/** The value is percent-encoded. */
const write: Rule = { gives: { of: ['args'], types: ['string'], safe: ['header'] } }

export const cookie = model({
  packages: ['cookie', 'cookie-es', 'set-cookie-parser'],
  exports: {
    ...each(['serialize', 'stringifySetCookie', 'stringifyCookie'], write),
    ...each(['parse', 'parseCookie', 'parseSetCookie'], { gives: { of: ['arg0'] } }),
  },
  source: 'https://github.com/jshttp/cookie, 2026-11-22',
})
