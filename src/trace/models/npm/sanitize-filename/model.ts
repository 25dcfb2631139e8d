import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

const name: Rule = { gives: { of: ['arg0'], types: ['string'], safe: ['path'] } }

export const sanitizeFilename = model({
  packages: ['sanitize-filename', 'filenamify'],
  exports: { default: name },
  source: 'https://github.com/parshap/node-sanitize-filename, https://github.com/sindresorhus/filenamify, 2026-11-22',
})
