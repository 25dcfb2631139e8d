import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

/** Deprecated by their authors: made from a counter and the time. */
const id: Rule = { gives: { of: [], types: ['string'], characters: 'slug' }, notes: [{ kind: 'guessable' }] }

export const shortid = model({
  packages: ['shortid', 'cuid', 'uniqid'],
  exports: { default: id, generate: id, slug: id, time: id, process: id },
  source: 'https://github.com/dylang/shortid, https://github.com/paralleldrive/cuid, 2026-11-22',
})
