import { model } from '../../model.ts'

// It resolves no external entities.
export const xmldom = model({
  packages: ['@xmldom/xmldom', 'xmldom'],
  exports: { DOMParser: { gives: { type: 'DOMParser' } }, XMLSerializer: { gives: { type: 'XMLSerializer' } } },
  types: {
    DOMParser: { methods: { parseFromString: { gives: { of: ['arg0'] } } } },
    XMLSerializer: { methods: { serializeToString: { gives: { of: ['arg0'], types: ['string'] } } } },
  },
  source: 'https://github.com/xmldom/xmldom, 2026-11-22',
})
