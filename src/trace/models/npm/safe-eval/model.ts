import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

/** Every one of these sandboxes has been left. */
const run: Rule = { sinks: [{ kind: 'code', at: 'arg0' }], gives: { of: ['args'] } }

export const safeEval = model({
  packages: [
    'safe-eval',
    'vm2',
    'isolated-vm',
    'static-eval',
    'notevil',
    'eval',
    'require-from-string',
    'node-eval',
    'sandboxjs',
    'localeval',
    'eval5',
    '@nyariv/sandboxjs',
  ],
  exports: {
    default: run,
    ...each(['VM', 'NodeVM'], { gives: { type: 'VM' } }),
    ...each(['VMScript'], run),
    Isolate: { gives: { type: 'VM' } },
  },
  types: {
    VM: {
      methods: {
        ...each(['run', 'compileScript', 'compileScriptSync', 'eval', 'evalSync', 'compileModule'], run),
        runFile: { sinks: [{ kind: 'module', at: 'arg0' }] },
        createContext: { gives: { same: 'self' } },
        createContextSync: { gives: { same: 'self' } },
        ...each(['freeze', 'protect', 'setGlobal', 'setGlobals', 'dispose'], { gives: { same: 'self' } }),
      },
    },
  },
  source: 'https://github.com/patriksimek/vm2, https://github.com/hacksparrow/safe-eval, 2026-11-22',
})
