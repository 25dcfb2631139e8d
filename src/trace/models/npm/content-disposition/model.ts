import { model } from '../../model.ts'

export const contentDisposition = model({
  packages: ['content-disposition'],
  exports: {
    default: { gives: { of: ['arg0'], types: ['string'], safe: ['header'] } },
    create: { gives: { of: ['arg0'], types: ['string'], safe: ['header'] } },
    parse: { gives: { of: ['arg0'] } },
  },
  source: 'https://github.com/jshttp/content-disposition, 2026-11-22',
})
