import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const select: Rule = { sinks: [{ kind: 'xpath', at: 'arg0' }], gives: { of: ['arg1'] } }

export const xpath = model({
  packages: ['xpath', 'xpath.js'],
  exports: {
    default: select,
    ...each(['select', 'select1', 'evaluate'], select),
    parse: { sinks: [{ kind: 'xpath', at: 'arg0' }], gives: { of: [] } },
    useNamespaces: { gives: { function: select } },
  },
  source: 'https://github.com/goto100/xpath, 2026-11-22',
})
