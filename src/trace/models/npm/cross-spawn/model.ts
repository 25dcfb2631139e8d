import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { childProcess } from '../../node/child_process/model.ts'

const spawn: Rule = { ...childProcess.exports['spawn'], gives: { type: 'child_process#ChildProcess' } }

export const crossSpawn = model({
  packages: ['cross-spawn', 'cross-spawn-async', 'spawn-sync', 'foreground-child', 'node-pty'],
  exports: {
    default: spawn,
    spawn,
    sync: childProcess.exports['spawnSync'] ?? {},
  },
  source: 'https://github.com/moxystudio/node-cross-spawn, 2026-11-22',
})
