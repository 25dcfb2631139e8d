import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'

// Escaping is on unless `autoescape: false` is asked for.
const page: Gives = { of: ['args'], types: ['string'], safe: ['html'] }
const text: Rule['sinks'] = [{ kind: 'template', at: 'arg0' }]
const renderString: Rule = { sinks: text, calls: [{ at: 'last', with: [null, page] }], gives: page }
const render: Rule = { calls: [{ at: 'last', with: [null, page] }], gives: page }

export const nunjucks = model({
  packages: ['nunjucks'],
  exports: {
    renderString,
    render,
    compile: { sinks: text, gives: { type: 'Template' } },
    Template: { sinks: text, gives: { type: 'Template' } },
    configure: { gives: { type: 'Environment' } },
    Environment: { gives: { type: 'Environment' } },
  },
  types: {
    Environment: {
      methods: {
        renderString,
        render,
        addFilter: { calls: [{ at: 'arg1' }], gives: { same: 'self' } },
        addGlobal: { gives: { same: 'self' } },
      },
    },
    Template: { methods: { render } },
  },
  source: 'https://mozilla.github.io/nunjucks/api.html, 2026-11-22',
})
