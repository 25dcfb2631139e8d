import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const page: Gives = { of: ['args'], types: ['string'], safe: ['html'] }
const text: Rule['sinks'] = [{ kind: 'template', at: 'arg0', only: 'strings' }]
const render: Rule = { sinks: text, gives: page }

export const eta = model({
  packages: ['eta'],
  exports: {
    Eta: { gives: { type: 'Eta' } },
    ...each(['render', 'renderAsync', 'renderString', 'renderStringAsync'], render),
    compile: { sinks: text, gives: { function: { gives: page } } },
  },
  types: {
    Eta: {
      methods: {
        ...each(['renderString', 'renderStringAsync'], render),
        ...each(['render', 'renderAsync'], { gives: page }),
        compile: { sinks: text, gives: { function: { gives: page } } },
        loadTemplate: { sinks: [{ kind: 'template', at: 'arg1', only: 'strings' }], gives: 'nothing' },
      },
    },
  },
  source: 'https://eta.js.org/docs/api/overview, 2026-11-22',
})
