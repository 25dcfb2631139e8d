import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const run: Rule = { sinks: [{ kind: 'command', at: 'arg0' }], calls: [{ at: 'last', with: [null, { of: [] }] }], gives: { of: [] } }
const connect: Rule = { sinks: [{ kind: 'url', at: 'arg0.host' }], gives: { same: 'self' } }

export const ssh2 = model({
  packages: ['ssh2', 'node-ssh', 'ssh2-promise', 'simple-ssh', 'ssh-exec', 'ssh2-sftp-client', 'basic-ftp'],
  exports: { default: { gives: { type: 'Client' } }, ...each(['Client', 'NodeSSH'], { gives: { type: 'Client' } }) },
  types: {
    Client: {
      extends: 'events#EventEmitter',
      methods: {
        ...each(['exec', 'execCommand'], run),
        ...each(['connect', 'access'], connect),
        sftp: { calls: [{ at: 'last', with: [null, { same: 'self' }] }], gives: { same: 'self' } },
        ...each(['fastGet', 'fastPut', 'get', 'put', 'downloadTo', 'uploadFrom', 'getFile', 'putFile'], {
          sinks: [
            { kind: 'path', at: 'arg0', only: 'strings' },
            { kind: 'path', at: 'arg1', only: 'strings' },
          ],
          gives: { of: ['args'] },
        }),
        ...each(['end', 'dispose', 'close'], { gives: 'nothing' }),
      },
    },
  },
  source: 'https://github.com/mscdex/ssh2, https://github.com/steelbrain/node-ssh, 2026-11-22',
})
