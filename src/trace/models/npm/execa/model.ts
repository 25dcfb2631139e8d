import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const output: Gives = {
  fields: { stdout: { of: ['args'] }, stderr: { of: ['args'] }, all: { of: ['args'] }, exitCode: { of: [] }, failed: { of: [] } },
}
const file: Rule = {
  sinks: [
    { kind: 'command', at: 'arg0', only: 'strings' },
    { kind: 'argument', at: 'arg1[]' },
    { kind: 'command', at: 'arg1[]', when: { at: 'arg2.shell', is: 'true' } },
  ],
  gives: output,
}
/** The text is split at spaces: a value brings arguments of its own, and can be the program. */
const text: Rule = { sinks: [{ kind: 'command', at: 'arg0', only: 'strings' }], gives: output }
/** A template's tag: each value is one argument. */
const tag: Rule = { sinks: [{ kind: 'argument', at: 'args' }], gives: output }

export const execa = model({
  packages: ['execa'],
  exports: {
    default: { ...file, members: { ...each(['sync', 'node'], file), ...each(['command', 'commandSync', 'shell', 'shellSync'], text) } },
    ...each(['execa', 'execaSync', 'execaNode'], file),
    ...each(['execaCommand', 'execaCommandSync', 'command', 'commandSync'], text),
    $: { ...tag, members: { sync: tag } },
  },
  source: 'https://github.com/sindresorhus/execa/blob/main/docs/api.md, 2026-11-22',
})
