import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../each.ts'

/** No more is asked than that it is truthy. */
const truthy: Rule = { requires: { at: 'arg0' }, gives: 'nothing' }

export const assert = model({
  packages: ['assert'],
  exports: {
    default: truthy,
    ok: truthy,
    strict: { ...truthy, members: { ok: truthy } },
    ...each(['equal', 'strictEqual', 'deepEqual', 'deepStrictEqual', 'notStrictEqual', 'match'], { gives: 'nothing' }),
    ...each(['throws', 'rejects', 'doesNotThrow'], { calls: [{ at: 'arg0', with: [] }], gives: 'nothing' }),
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/assert.html, 2026-11-22',
})
