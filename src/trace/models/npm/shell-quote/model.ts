import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

const quote: Rule = { gives: { of: ['arg0'], types: ['string'], safe: ['command'] } }

export const shellQuote = model({
  packages: ['shell-quote', 'shell-escape', 'shescape', 'any-shell-escape', 'puka', 'shlex'],
  exports: { default: quote, quote, parse: { gives: { of: ['arg0'] } }, join: quote },
  source: 'https://github.com/ljharb/shell-quote, https://github.com/xxorax/node-shell-escape, 2026-11-22',
})
