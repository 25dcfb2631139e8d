import { model } from '../../model.ts'
import type { Callback, Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const done: Gives = { function: { gives: 'nothing' } }
const element: Gives = { same: 'arg0[]|arg0.*' }
const after: Callback = { at: 'last', with: [null, { of: ['arg0'] }] }
const collection: Rule = { calls: [{ at: 'arg1', with: [element, done] }, after], gives: { list: { callback: 0 } } }
const limited: Rule = { calls: [{ at: 'arg2', with: [element, done] }, after], gives: { list: { callback: 0 } } }
const tasks: Rule = {
  calls: [{ at: 'arg0[]', with: [done, done] }, { at: 'arg0.*', with: [done, done] }, after],
  gives: { list: { callback: 0 } },
}

export const async = model({
  packages: ['async', 'neo-async'],
  exports: {
    ...each(
      ['each', 'forEach', 'eachSeries', 'forEachSeries', 'map', 'mapSeries', 'filter', 'detect', 'some', 'every', 'concat', 'groupBy'],
      collection,
    ),
    ...each(['eachLimit', 'forEachLimit', 'mapLimit'], limited),
    ...each(['eachOf', 'forEachOf'], { calls: [{ at: 'arg1', with: [element, { same: 'arg0{}' }, done] }, after] }),
    ...each(['parallel', 'series', 'waterfall', 'parallelLimit', 'auto', 'race'], tasks),
    queue: { calls: [{ at: 'arg0' }], gives: { of: [] } },
    retry: {
      calls: [
        { at: 'arg0', with: [done] },
        { at: 'arg1', with: [done] },
      ],
      gives: { callback: 0 },
    },
    times: { sinks: [{ kind: 'work', at: 'arg0' }], calls: [{ at: 'arg1', with: [{ of: [] }, done] }] },
  },
  source: 'https://caolan.github.io/async/v3/docs.html, 2026-11-22',
})
