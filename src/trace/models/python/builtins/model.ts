import { pythonModel } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

const clean: Gives = { of: [] }
const run: Rule = { sinks: [{ kind: 'code', at: at(0, 'source') }] }

// What has to do with values alone (`len`, `str`, `sorted`, …) is the engine's: src/trace/engine/python/functions.ts.
export const builtins = pythonModel({
  packages: ['builtins', '__builtin__'],
  exports: {
    ...each(['eval', 'exec', 'compile', 'execfile'], run),
    __import__: { sinks: [{ kind: 'module', at: at(0, 'name') }], gives: clean },
    print: { log: { values: 'args', structured: false }, gives: 'nothing' },
    ...each(['input', 'raw_input'], { gives: clean }),
    ...each(['breakpoint', 'help', 'exit', 'quit'], { gives: 'nothing' }),
  },
  source: 'https://docs.python.org/3.13/library/functions.html, 2026-11-22',
})
