import { model } from '../../model.ts'

export const stringDecoder = model({
  packages: ['string_decoder'],
  exports: { StringDecoder: { gives: { type: 'StringDecoder' } } },
  types: {
    StringDecoder: {
      methods: { write: { gives: { of: ['arg0'], types: ['string'] } }, end: { gives: { of: ['arg0'], types: ['string'] } } },
    },
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/string_decoder.html, 2026-11-22',
})
