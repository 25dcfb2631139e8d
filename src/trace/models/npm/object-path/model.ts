import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

/** `set(object, path, value)`. The path is a list of keys: who writes all of it reaches anything below the object. */
const set: Rule = { fills: [{ to: 'arg0', from: 'arg2' }], gives: { same: 'arg0' } }

export const objectPath = model({
  packages: ['object-path', 'dot-prop', 'set-value', 'get-value', 'dot-object', 'dset', 'dlv', 'selectn', 'nested-property'],
  exports: {
    default: { gives: { of: ['args'] } },
    ...each(['set', 'setProperty', 'push', 'ensureExists', 'dset'], set),
    ...each(['get', 'getProperty'], { gives: { of: ['arg0', 'arg2'] } }),
    ...each(['has', 'hasProperty', 'hasOwn'], { gives: { of: [], types: ['boolean'] } }),
    ...each(['del', 'deleteProperty', 'remove'], { gives: { same: 'arg0' } }),
  },
  source: 'https://github.com/mariocasciaro/object-path, https://github.com/sindresorhus/dot-prop, 2026-11-22',
})
