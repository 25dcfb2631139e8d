import { model } from '../../model.ts'

export const cheerio = model({
  packages: ['cheerio'],
  exports: { load: { gives: { type: 'Page' } } },
  types: {
    // What is selected carries what was loaded.
    Page: {
      call: { gives: { of: ['made0', 'arg0'] } },
      methods: { html: { gives: { of: ['made0'] } }, text: { gives: { of: ['made0'] } } },
    },
  },
  source: 'https://cheerio.js.org/docs/api, 2026-11-22',
})
