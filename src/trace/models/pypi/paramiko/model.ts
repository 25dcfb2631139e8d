import { pythonModel } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../../python/at.ts'

const answer: Gives = { read: 'response', from: 'a remote command' }
const command: Rule = { sinks: [{ kind: 'command', at: at(0, 'command') }], gives: { list: { type: 'Output' } } }
const host: readonly Sink[] = [{ kind: 'url', at: 'arg0|keywords.hostname|keywords.host' }]
const remote: Sink = { kind: 'path', at: 'arg0|keywords.path|keywords.remotepath' }

// Commands and files of other machines.
export const paramiko = pythonModel({
  packages: ['paramiko', 'pysftp', 'fabric', 'invoke', 'asyncssh', 'scp', 'netmiko'],
  exports: {
    ...each(['SSHClient', 'client.SSHClient'], { client: true, gives: { type: 'Client' } }),
    ...each(['Connection'], { client: true, sinks: host, gives: { type: 'Client' } }),
    Transport: { client: true, sinks: [{ kind: 'url', at: 'arg0.0' }], gives: { type: 'Client' } },
    ...each(['SFTPClient.from_transport', 'SFTPClient'], { gives: { type: 'Client' } }),
    ...each(['AutoAddPolicy', 'RejectPolicy', 'RSAKey', 'Ed25519Key', 'RSAKey.from_private_key', 'CnOpts'], { gives: { of: [] } }),
    ...each(['run', 'sudo', 'local'], { sinks: [{ kind: 'command', at: at(0, 'command') }], gives: answer }),
  },
  types: {
    Client: {
      methods: {
        ...each(['connect'], { sinks: host, gives: 'nothing' }),
        exec_command: command,
        ...each(['run', 'sudo', 'local', 'execute', 'send_command'], { sinks: [{ kind: 'command', at: at(0, 'command') }], gives: answer }),
        ...each(['open_sftp', 'get_transport', 'open_session', 'invoke_shell', 'cd', '__enter__'], { gives: { same: 'self' } }),
        get: { sinks: [remote, { kind: 'path', at: 'arg1|keywords.localpath|keywords.local' }], gives: answer },
        put: {
          sinks: [
            { kind: 'path', at: 'arg0|keywords.localpath|keywords.local' },
            { kind: 'path', at: 'arg1|keywords.remotepath|keywords.remote' },
          ],
          gives: 'nothing',
        },
        ...each(['remove', 'unlink', 'mkdir', 'rmdir', 'chdir', 'rename', 'chmod'], { sinks: [remote], gives: 'nothing' }),
        ...each(['getfo', 'open', 'file'], { sinks: [remote], gives: answer }),
        listdir: { sinks: [remote], gives: { list: answer } },
        ...each(['close', 'set_missing_host_key_policy', 'load_system_host_keys', 'auth_password'], { gives: 'nothing' }),
      },
    },
    Output: {
      methods: {
        ...each(['read', 'readline'], { gives: answer }),
        ...each(['readlines', '__iter__'], { gives: { list: answer } }),
        ...each(['write', 'flush', 'close'], { gives: 'nothing' }),
      },
      fields: { channel: { of: [] } },
    },
  },
  source: 'https://docs.paramiko.org/en/stable/api/client.html, https://docs.fabfile.org/en/latest/api/connection.html, 2026-11-22',
})
