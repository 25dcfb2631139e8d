import { model } from '../../model.ts'

export const util = model({
  packages: ['util'],
  exports: {
    inspect: { gives: { of: ['arg0'], types: ['string'] } },
    format: { gives: { of: ['args'], types: ['string'] } },
    stripVTControlCharacters: { gives: { of: ['arg0'], types: ['string'] } },
    deprecate: { gives: { same: 'arg0' } },
    isDeepStrictEqual: { gives: { of: [], types: ['boolean'] } },
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/util.html, 2026-11-22',
})
