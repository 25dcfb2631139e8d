import { model } from '../../model.ts'
import type { Gives, Sink } from '../../model.ts'

const output: Gives = { of: ['arg0', 'arg1'] }
const shells = [
  'sh',
  'bash',
  'zsh',
  'dash',
  '/bin/sh',
  '/bin/bash',
  '/usr/bin/bash',
  'cmd',
  'cmd.exe',
  'powershell',
  'powershell.exe',
  'pwsh',
]

const file: readonly Sink[] = [
  { kind: 'command', at: 'arg0' },
  { kind: 'argument', at: 'arg1[]' },
  // With a shell the arguments are joined with spaces and never quoted.
  { kind: 'command', at: 'arg1[]', when: { at: 'arg2.shell', is: 'true' } },
  { kind: 'command', at: 'arg1[]', when: { at: 'arg0', is: shells } },
]

export const childProcess = model({
  packages: ['child_process'],
  exports: {
    exec: {
      sinks: [{ kind: 'command', at: 'arg0' }],
      calls: [{ at: 'last', with: [null, output, output] }],
      gives: { type: 'ChildProcess' },
    },
    execSync: { sinks: [{ kind: 'command', at: 'arg0' }], gives: { of: ['arg0'] } },
    execFile: { sinks: file, calls: [{ at: 'last', with: [null, output, output] }], gives: { type: 'ChildProcess' } },
    execFileSync: { sinks: file, gives: output },
    spawn: { sinks: file, gives: { type: 'ChildProcess' } },
    spawnSync: { sinks: file, gives: { fields: { stdout: output, stderr: output, output, status: { of: [] }, error: { of: [] } } } },
    fork: {
      sinks: [
        { kind: 'module', at: 'arg0' },
        { kind: 'argument', at: 'arg1[]' },
      ],
      gives: { type: 'ChildProcess' },
    },
  },
  types: {
    ChildProcess: {
      extends: 'events#EventEmitter',
      fields: { stdout: { of: ['made0'] }, stderr: { of: ['made0'] }, pid: { of: [] }, exitCode: { of: [] } },
      methods: { kill: { gives: { of: [], types: ['boolean'] } } },
    },
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/child_process.html, 2026-11-22',
})
