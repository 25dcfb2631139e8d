import { model } from '../../model.ts'

// Since 10.3.0 filters run in an interpreter of its own, unless `eval: 'native'` is asked for.
export const jsonpathPlus = model({
  packages: ['jsonpath-plus'],
  exports: {
    JSONPath: {
      sinks: [{ kind: 'code', at: 'arg0.path', when: { at: 'arg0.eval', is: ['native'] } }],
      gives: { of: ['arg0.json', 'arg2'] },
    },
  },
  source: 'https://github.com/JSONPath-Plus/JSONPath, 2026-11-22',
})
