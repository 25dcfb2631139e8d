import { pythonModel } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'

const output: Gives = { of: ['args'] }
const command: Rule = { sinks: [{ kind: 'command', at: 'arg0|keywords.command|keywords.path' }], gives: output }
const repository: readonly Sink[] = [
  // An address that starts with a dash, or with `ext::`, runs commands (CVE-2022-24439).
  { kind: 'argument', at: 'arg0|keywords.url' },
  { kind: 'path', at: 'arg1|keywords.to_path' },
]

// Other ways to run programs.
export const sh = pythonModel({
  packages: ['sh', 'plumbum', 'pexpect', 'envoy', 'delegator', 'git', 'commands', 'popen2'],
  exports: {
    ...each(['spawn', 'run', 'getoutput', 'getstatusoutput', 'popen2', 'popen3', 'chain'], command),
    ...each(['bash', 'sh', 'zsh'], { sinks: [{ kind: 'command', at: 'arg1' }], gives: output }),
    Command: { ...command, gives: { type: 'Command' } },
    local: { gives: { type: 'Local' } },
    'Repo.clone_from': { sinks: repository, gives: { type: 'Repo' } },
    ...each(['Repo', 'Repo.init'], { sinks: [{ kind: 'path', at: 'arg0|keywords.path' }], gives: { type: 'Repo' } }),
    Git: { gives: { type: 'Repo' } },
  },
  types: {
    Command: {
      fluent: true,
      call: {
        sinks: [
          { kind: 'argument', at: 'arg0' },
          { kind: 'argument', at: 'arg1' },
        ],
        gives: output,
      },
    },
    Local: { methods: { __getitem__: { sinks: [{ kind: 'command', at: 'arg0' }], gives: { type: 'Command' } } } },
    Repo: {
      fluent: true,
      methods: {
        ...each(['clone', 'checkout', 'fetch', 'pull', 'push', 'execute', 'create_remote'], {
          sinks: [
            { kind: 'argument', at: 'arg0' },
            { kind: 'argument', at: 'arg1' },
          ],
          gives: { type: 'Repo' },
        }),
      },
    },
  },
  source:
    'https://sh.readthedocs.io, https://plumbum.readthedocs.io, https://gitpython.readthedocs.io/en/stable/reference.html, 2026-11-22',
})
