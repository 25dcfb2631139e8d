import { model } from '../../model.ts'

export const serializeJavascript = model({
  packages: ['serialize-javascript', 'devalue'],
  exports: {
    default: { gives: { of: ['arg0'], types: ['string'], safe: ['html', 'code'] } },
    uneval: { gives: { of: ['arg0'], types: ['string'], safe: ['html', 'code'] } },
    parse: { gives: { of: ['arg0'] } },
  },
  source: 'https://github.com/yahoo/serialize-javascript, 2026-11-22',
})
