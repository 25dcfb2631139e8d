import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

const slug: Rule = { gives: { of: ['arg0'], types: ['string'], characters: 'slug' } }

// The package `slugify` keeps signs such as `$` and `'` unless it is told to be strict: it is not here.
export const slugify = model({
  packages: ['@sindresorhus/slugify', 'slugg', 'url-slug'],
  exports: { default: slug, slugifyWithCounter: { gives: { function: slug } }, convert: slug },
  source: 'https://github.com/sindresorhus/slugify, 2026-11-22',
})
