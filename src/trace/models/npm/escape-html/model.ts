import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const clean: Rule = { gives: { of: ['arg0'], types: ['string'], safe: ['html'] } }
const open: Rule = { gives: { of: ['arg0'], types: ['string'] } }

export const escapeHtml = model({
  packages: [
    'escape-html',
    'sanitize-html',
    'xss',
    'insane',
    'xss-filters',
    'he',
    'html-escaper',
    'html-entities',
    'lodash.escape',
    'escape-goat',
    'striptags',
  ],
  exports: {
    default: clean,
    ...each(['filterXSS', 'escape', 'encode', 'htmlEscape', 'inHTMLData', 'inDoubleQuotedAttr', 'inSingleQuotedAttr'], clean),
    ...each(['decode', 'unescape', 'htmlUnescape'], open),
  },
  source:
    'https://github.com/component/escape-html, https://github.com/apostrophecms/sanitize-html, https://github.com/mathiasbynens/he, 2026-11-22',
})
