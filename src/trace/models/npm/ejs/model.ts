import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'

// `<%= %>` escapes; that a template writes `<%- %>` is seen in its text, not here.
const page: Gives = { of: ['args'], types: ['string'], safe: ['html'] }
const render: Rule = { sinks: [{ kind: 'template', at: 'arg0' }], gives: page }

export const ejs = model({
  packages: ['ejs', 'ejs-electron'],
  exports: {
    render,
    compile: { sinks: [{ kind: 'template', at: 'arg0' }], gives: { function: { gives: page } } },
    renderFile: { sinks: [{ kind: 'path', at: 'arg0' }], calls: [{ at: 'last', with: [null, page] }], gives: page },
    escapeXML: { gives: { of: ['arg0'], types: ['string'], safe: ['html', 'xml'] } },
  },
  source: 'https://ejs.co/#docs, 2026-11-22',
})
