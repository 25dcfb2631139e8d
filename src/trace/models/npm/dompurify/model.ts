import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

const sanitize: Rule = { gives: { of: ['arg0'], types: ['string'], safe: ['html'] } }

export const dompurify = model({
  packages: ['dompurify', 'isomorphic-dompurify'],
  exports: { default: { gives: { type: 'Purifier' } }, sanitize },
  types: { Purifier: { methods: { sanitize } } },
  source: 'https://github.com/cure53/DOMPurify, 2026-11-22',
})
