import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

/** Each makes functions out of its text and calls them, or lets them be called. */
const load: Rule = { sinks: [{ kind: 'deserialization', at: 'arg0' }], gives: { of: ['arg0'] } }

export const nodeSerialize = model({
  packages: ['node-serialize', 'funcster', 'cryo', 'serialize-to-js', 'serialijse'],
  exports: {
    ...each(['unserialize', 'deepDeserialize', 'deserialize'], load),
    // cryo
    parse: load,
    ...each(['serialize', 'deepSerialize', 'stringify'], { gives: { of: ['arg0'], types: ['string'] } }),
  },
  source: 'https://github.com/luin/serialize, https://github.com/jeffomatic/funcster, https://github.com/hunterloftis/cryo, 2026-11-22',
})
