import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const path: Rule = { sinks: [{ kind: 'path', at: 'args' }], gives: { of: ['args'] } }

export const shelljs = model({
  packages: ['shelljs'],
  exports: {
    exec: { sinks: [{ kind: 'command', at: 'arg0' }], calls: [{ at: 'last', with: [{ of: [] }, { of: ['arg0'] }, { of: ['arg0'] }] }] },
    cmd: { sinks: [{ kind: 'argument', at: 'args' }] },
    ...each(['rm', 'cp', 'mv', 'mkdir', 'cat', 'touch', 'chmod', 'ln', 'cd', 'ls', 'head', 'tail'], path),
    ...each(['sed', 'grep'], { sinks: [{ kind: 'path', at: 'last' }] }),
    test: { gives: { of: [], types: ['boolean'] } },
    which: { gives: { of: ['arg0'] } },
    echo: { log: { values: 'args', structured: false }, gives: { of: ['args'] } },
  },
  source: 'https://github.com/shelljs/shelljs#command-reference, 2026-11-22',
})
