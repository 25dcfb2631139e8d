import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

/** A language of its own, whose functions can be disabled; its documentation warns of `import` and of long runs. */
const run: Rule = { sinks: [{ kind: 'code', at: 'arg0' }], gives: { of: ['args'] } }
const parser: Rule = { gives: { type: 'Parser' } }

export const mathjs = model({
  packages: [
    'mathjs',
    'expr-eval',
    'jexl',
    'expression-eval',
    'angular-expressions',
    'filtrex',
    'hot-formula-parser',
    'fparser',
    'jse-eval',
  ],
  exports: {
    ...each(['evaluate', 'eval', 'evalSync', 'compile', 'parse', 'compileExpression', 'simplify', 'derivative'], run),
    ...each(['create', 'parser', 'Parser', 'Jexl'], { ...parser, members: { evaluate: run, parse: run } }),
  },
  types: {
    Parser: {
      methods: {
        ...each(['evaluate', 'eval', 'evalSync', 'compile', 'parse', 'createExpression', 'expr'], run),
        set: { gives: 'nothing' },
      },
    },
  },
  source: 'https://mathjs.org/docs/expressions/security.html, https://github.com/TomFrost/jexl, 2026-11-22',
})
