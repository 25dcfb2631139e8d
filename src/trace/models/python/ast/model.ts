import { pythonModel } from '../../model.ts'
import type { Sink } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

const source: readonly Sink[] = [{ kind: 'code', at: at(0, 'source') }]

// What is compiled, run or taken as a program; `literal_eval` takes values only.
export const ast = pythonModel({
  packages: ['ast', 'code', 'codeop', 'timeit', 'asteval', 'numexpr', 'simpleeval', 'RestrictedPython', 'js2py', 'py_mini_racer', 'execjs'],
  exports: {
    literal_eval: { gives: { of: ['arg0'], decodes: 'json' } },
    parse: { gives: { of: ['arg0'] } },
    ...each(['interact'], { gives: 'nothing' }),
    ...each(['compile_command', 'eval_js', 'eval'], { sinks: source, gives: { of: ['arg0'] } }),
    ...each(['timeit', 'repeat'], {
      sinks: [{ kind: 'code', at: 'arg0|keywords.stmt', only: 'strings' }],
      gives: { of: [], types: ['number'] },
    }),
    ...each(['evaluate', 'compile_restricted'], { sinks: [{ kind: 'code', at: 'arg0' }], gives: { of: ['arg0'] } }),
    ...each(['InteractiveInterpreter', 'InteractiveConsole', 'Interpreter', 'MiniRacer', 'EvalJs'], { gives: { type: 'Interpreter' } }),
    // Made for input that is not trusted.
    simple_eval: { gives: { of: ['arg0'] } },
    ...each(['EvalWithCompoundTypes', 'SimpleEval'], { gives: { of: [] } }),
  },
  types: {
    Interpreter: {
      methods: {
        ...each(['runsource', 'runcode', 'push', 'eval', 'execute', '__call__'], {
          sinks: [{ kind: 'code', at: 'arg0' }],
          gives: { of: ['arg0'] },
        }),
      },
      call: { sinks: [{ kind: 'code', at: 'arg0' }], gives: { of: ['arg0'] } },
    },
  },
  source:
    'https://docs.python.org/3.13/library/ast.html#ast.literal_eval, https://docs.python.org/3.13/library/code.html, https://lmfit.github.io/asteval, 2026-11-22',
})
