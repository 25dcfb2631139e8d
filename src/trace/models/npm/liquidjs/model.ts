import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

// Output is not escaped unless `outputEscape` is set.
const page: Gives = { of: ['args'], types: ['string'] }
const text: Rule['sinks'] = [{ kind: 'template', at: 'arg0' }]
const file: Rule['sinks'] = [{ kind: 'path', at: 'arg0' }]

export const liquidjs = model({
  packages: ['liquidjs'],
  exports: { Liquid: { gives: { type: 'Liquid' } } },
  types: {
    Liquid: {
      methods: {
        ...each(['parseAndRender', 'parseAndRenderSync'], { sinks: text, gives: page }),
        parse: { sinks: text, gives: { of: [] } },
        ...each(['renderFile', 'renderFileSync'], { sinks: file, gives: page }),
        ...each(['render', 'renderSync'], { gives: { of: ['arg1'], types: ['string'] } }),
      },
    },
  },
  source: 'https://liquidjs.com/api/classes/Liquid.html, 2026-11-22',
})
