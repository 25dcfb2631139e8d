import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

/** Filters and scripts in a path are JavaScript. */
const query: Rule = { sinks: [{ kind: 'code', at: 'arg1' }], gives: { of: ['arg0'] } }

export const jsonpath = model({
  packages: ['jsonpath', 'jsonpath-faster', 'jsonpathly'],
  exports: { ...each(['query', 'value', 'paths', 'nodes', 'apply', 'parent'], query), parse: { sinks: [{ kind: 'code', at: 'arg0' }] } },
  source: 'https://github.com/dchester/jsonpath, 2026-11-22',
})
