import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'

const page: Gives = { of: ['args'], types: ['string'], safe: ['html'] }
const compile: Rule = { sinks: [{ kind: 'template', at: 'arg0' }], gives: { function: { gives: page } } }

export const handlebars = model({
  packages: ['handlebars'],
  exports: {
    compile,
    precompile: { sinks: [{ kind: 'template', at: 'arg0' }], gives: { of: ['arg0'] } },
    create: { gives: { type: 'Handlebars' } },
    registerHelper: { calls: [{ at: 'arg1' }], gives: 'nothing' },
    registerPartial: { sinks: [{ kind: 'template', at: 'arg1', only: 'strings' }], gives: 'nothing' },
    escapeExpression: { gives: { of: ['arg0'], types: ['string'], safe: ['html'] } },
    Utils: { members: { escapeExpression: { gives: { of: ['arg0'], types: ['string'], safe: ['html'] } } } },
    SafeString: { gives: { of: ['arg0'] } },
  },
  types: { Handlebars: { methods: { compile, registerHelper: { calls: [{ at: 'arg1' }], gives: 'nothing' } } } },
  source: 'https://handlebarsjs.com/api-reference/compilation.html, 2026-11-22',
})
