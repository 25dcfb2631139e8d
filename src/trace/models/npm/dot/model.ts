import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

// `{{= }}` does not escape.
const template: Rule = { sinks: [{ kind: 'template', at: 'arg0' }], gives: { function: { gives: { of: ['args'], types: ['string'] } } } }

export const dot = model({
  packages: ['dot', 'art-template'],
  exports: { template, compile: template },
  source: 'https://olado.github.io/doT/, 2026-11-22',
})
