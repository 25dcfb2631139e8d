import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const list: Rule = { calls: [{ at: 'arg1', with: [{ same: 'arg0[]' }, { of: [] }] }], gives: { list: { callback: 0 } } }

export const bluebird = model({
  packages: ['bluebird'],
  exports: {
    ...each(['map', 'mapSeries'], list),
    ...each(['each', 'filter'], { ...list, gives: { same: 'arg0' } }),
    ...each(['resolve', 'all', 'props', 'any', 'some', 'promisifyAll', 'promisify', 'method'], { gives: { same: 'arg0' } }),
    ...each(['try', 'attempt'], { calls: [{ at: 'arg0', with: [] }], gives: { callback: 0 } }),
    delay: { sinks: [{ kind: 'work', at: 'arg0' }], gives: { same: 'arg1' } },
  },
  source: 'http://bluebirdjs.com/docs/api-reference.html, 2026-11-22',
})
