import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

/** One of a table, or false. */
const known: Rule = { gives: { of: [], types: ['string', 'boolean'] } }

export const mimeTypes = model({
  packages: ['mime-types', 'mime'],
  exports: { ...each(['lookup', 'extension', 'charset', 'getType', 'getExtension'], known), contentType: { gives: { of: ['arg0'] } } },
  source: 'https://github.com/jshttp/mime-types, 2026-11-22',
})
