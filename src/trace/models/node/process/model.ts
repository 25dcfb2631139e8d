import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../each.ts'

const clean: Gives = { of: [] }
const write: Rule = { log: { values: 'arg0', structured: false }, gives: { of: [], types: ['boolean'] } }

// `process.env` is the engine's.
export const process = model({
  packages: ['process'],
  exports: {
    ...each(['cwd', 'uptime', 'memoryUsage', 'cpuUsage', 'resourceUsage'], { gives: clean }),
    hrtime: { gives: clean, members: { bigint: { gives: clean } } },
    nextTick: { calls: [{ at: 'arg0' }], gives: 'nothing' },
    on: { calls: [{ at: 'arg1', with: [clean], perhaps: true }], gives: clean },
    once: { calls: [{ at: 'arg1', with: [clean], perhaps: true }], gives: clean },
    emitWarning: { log: { values: 'arg0', structured: false }, gives: 'nothing' },
    stdout: { members: { write } },
    stderr: { members: { write } },
    chdir: { sinks: [{ kind: 'path', at: 'arg0' }], gives: 'nothing' },
    dlopen: { sinks: [{ kind: 'module', at: 'arg1' }] },
    binding: { gives: clean },
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/process.html, 2026-11-22',
})
