import { pythonModel } from '../../model.ts'
import type { At, Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

const shells = [
  'sh',
  'bash',
  'zsh',
  'dash',
  'ash',
  '/bin/sh',
  '/bin/bash',
  '/usr/bin/sh',
  '/usr/bin/bash',
  '/usr/bin/env',
  'cmd',
  'cmd.exe',
  'powershell',
]

const command: At = at(0, 'args')
const output: Gives = { of: [command, 'keywords.input'] }
/** A text is a command with a shell, and the name of a program without; of a list the first is the program, and with a shell the command. */
const sinks: readonly Sink[] = [
  { kind: 'command', at: command, only: 'strings' },
  { kind: 'command', at: at(0, 'args', '.0') },
  { kind: 'argument', at: at(0, 'args', '[1:]') },
  { kind: 'command', at: at(0, 'args', '[1:]'), when: { at: at(0, 'args', '.0'), is: shells } },
  { kind: 'command', at: 'keywords.executable' },
]
const text: Rule = { sinks: [{ kind: 'command', at: at(0, 'cmd') }] }
const number: Gives = { of: [], types: ['number'] }
const read: Gives = { of: ['made0'] }

export const subprocess = pythonModel({
  packages: ['subprocess', 'subprocess32'],
  exports: {
    run: { sinks, gives: { fields: { stdout: output, stderr: output, args: { same: command }, returncode: number } } },
    ...each(['call', 'check_call'], { sinks, gives: number }),
    check_output: { sinks, gives: output },
    Popen: { sinks, gives: { type: 'Popen' } },
    getoutput: { ...text, gives: { of: [at(0, 'cmd')], types: ['string'] } },
    getstatusoutput: { ...text, gives: { list: { of: [at(0, 'cmd')] } } },
    list2cmdline: { gives: { of: ['arg0'], types: ['string'] } },
  },
  types: {
    Popen: {
      methods: {
        communicate: { gives: { list: read } },
        ...each(['wait', 'poll'], { gives: number }),
        ...each(['kill', 'terminate', 'send_signal'], { gives: 'nothing' }),
        __enter__: { gives: { same: 'self' } },
      },
      fields: { stdin: { of: [] }, stdout: { type: 'Pipe' }, stderr: { type: 'Pipe' }, pid: number, returncode: number },
    },
    Pipe: {
      methods: {
        ...each(['read', 'readline'], { gives: { of: [] } }),
        ...each(['readlines', '__iter__'], { gives: { list: { of: [] } } }),
        close: { gives: 'nothing' },
      },
    },
  },
  source: 'https://docs.python.org/3.13/library/subprocess.html, 2026-11-22',
})
