import { pythonModel } from '../../model.ts'
import type { Gives } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

const filled: Gives = { of: ['self', 'args'], types: ['string'] }

export const string = pythonModel({
  packages: ['string'],
  exports: {
    Template: { sinks: [{ kind: 'template', at: at(0, 'template') }], gives: { type: 'Template' } },
    Formatter: { gives: { type: 'Formatter' } },
    capwords: { gives: { of: ['arg0'], types: ['string'] } },
  },
  types: {
    Template: {
      methods: { ...each(['substitute', 'safe_substitute'], { gives: filled }) },
      fields: { template: { same: 'made0' } },
    },
    Formatter: {
      methods: {
        ...each(['format', 'vformat'], { sinks: [{ kind: 'template', at: 'arg0' }], gives: { of: ['args'], types: ['string'] } }),
      },
    },
  },
  source: 'https://docs.python.org/3.13/library/string.html, 2026-11-22',
})
