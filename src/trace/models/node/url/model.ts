import { model } from '../../model.ts'

// URL and URLSearchParams are the engine's; this is the legacy interface.
export const url = model({
  packages: ['url'],
  exports: {
    parse: { gives: { of: ['arg0'], types: ['object'] } },
    format: { gives: { of: ['arg0'], types: ['string'] } },
    resolve: { gives: { of: ['arg0', 'arg1'], types: ['string'] } },
    fileURLToPath: { gives: { of: ['arg0'], types: ['string'], decodes: 'url' } },
    domainToASCII: { gives: { of: ['arg0'], types: ['string'] } },
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/url.html#legacy-url-api, 2026-11-22',
})
