import { pythonModel } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

const path: Sink = { kind: 'path', at: at(0, 'path') }
const clean: Gives = { of: [] }
const text: Gives = { of: [], types: ['string'] }
const number: Gives = { of: [], types: ['number'] }
const truth: Gives = { of: [], types: ['boolean'] }
const names: Gives = { read: 'file', from: 'a folder', at: at(0, 'path'), names: true }
const found: Gives = { read: 'file', from: 'a folder', at: at(0, 'top'), names: true }

const moves = (from: string, to: string): Rule => ({
  sinks: [
    { kind: 'path', at: at(0, from) },
    { kind: 'path', at: at(1, to) },
  ],
  writes: { to: at(1, to), from: at(0, from) },
  gives: 'nothing',
})
const program: Sink = { kind: 'command', at: at(0, 'file') }
const listed = (name: 'path' | 'file'): Rule => ({
  sinks: [
    { kind: 'command', at: at(0, name) },
    { kind: 'argument', at: 'arg1[1:]' },
  ],
  gives: number,
})
const spread: Rule = {
  sinks: [program, { kind: 'argument', at: 'args[2:]' }],
  gives: number,
}
/** The first parameter says how to wait, the second which program. */
const spawned: readonly Sink[] = [{ kind: 'command', at: at(1, 'file') }]

// `os.path.join` and its kin are the engine's, as those of Node's `path`.
export const os = pythonModel({
  packages: ['os', 'posix'],
  exports: {
    system: { sinks: [{ kind: 'command', at: at(0, 'command') }], gives: number },
    popen: { sinks: [{ kind: 'command', at: at(0, 'cmd') }], gives: { type: 'Pipe' } },
    ...each(['execv', 'execve', 'posix_spawn', 'posix_spawnp'], listed('path')),
    ...each(['execvp', 'execvpe'], listed('file')),
    ...each(['execl', 'execle', 'execlp', 'execlpe'], spread),
    ...each(['spawnv', 'spawnve', 'spawnvp', 'spawnvpe'], { sinks: [...spawned, { kind: 'argument', at: 'arg2[1:]' }], gives: number }),
    ...each(['spawnl', 'spawnle', 'spawnlp', 'spawnlpe'], {
      sinks: [...spawned, { kind: 'argument', at: 'args[3:]' }],
      gives: number,
    }),
    ...each(['remove', 'unlink', 'rmdir', 'mkdir', 'chmod', 'chown', 'truncate', 'utime', 'mkfifo'], { sinks: [path], gives: 'nothing' }),
    ...each(['makedirs', 'removedirs'], { sinks: [{ kind: 'path', at: at(0, 'name') }], gives: 'nothing' }),
    ...each(['rename', 'replace', 'link'], moves('src', 'dst')),
    renames: moves('old', 'new'),
    symlink: { sinks: moves('src', 'dst').sinks ?? [], gives: 'nothing' },
    open: { sinks: [path], gives: number },
    read: { gives: { read: 'file', from: 'a file' } },
    readlink: { sinks: [path], gives: { read: 'file', from: 'a file' } },
    listdir: { sinks: [path], gives: { list: names } },
    scandir: { sinks: [path], gives: { list: { type: 'Entry' } } },
    ...each(['walk', 'fwalk'], { sinks: [{ kind: 'path', at: at(0, 'top') }], gives: { list: { list: found } } }),
    // That a file is there, and how large it is, is little; what is then done with it counts.
    ...each(['stat', 'lstat', 'statvfs'], { gives: clean }),
    ...each(['access', 'path.exists', 'path.lexists', 'path.isfile', 'path.isdir', 'path.islink', 'path.ismount', 'path.samefile'], {
      gives: truth,
    }),
    ...each(
      ['path.getsize', 'path.getmtime', 'path.getctime', 'path.getatime', 'getpid', 'getppid', 'getuid', 'cpu_count', 'fork', 'umask'],
      {
        gives: number,
      },
    ),
    ...each(['getcwd', 'getcwdb', 'uname', 'getlogin', 'times', 'urandom', 'getloadavg', 'get_terminal_size', 'strerror'], { gives: text }),
    fspath: { gives: { same: at(0, 'path') } },
    ...each(['fsencode', 'fsdecode'], { gives: { same: at(0, 'filename') } }),
    ...each(['chdir', 'close', 'write', 'fsync', 'kill', 'killpg', 'nice', '_exit', 'setuid', 'setgid', 'sync'], { gives: 'nothing' }),
  },
  types: {
    Pipe: {
      methods: {
        ...each(['read', 'readline'], { gives: { of: ['made0'], types: ['string'] } }),
        ...each(['readlines', '__iter__'], { gives: { list: { of: ['made0'], types: ['string'] } } }),
        close: { gives: clean },
      },
    },
    Entry: {
      methods: { ...each(['is_file', 'is_dir', 'is_symlink'], { gives: truth }), stat: { gives: clean } },
      fields: { name: { read: 'file', from: 'a folder', at: 'made0', names: true }, path: { of: ['made0'], types: ['string'] } },
    },
  },
  source: 'https://docs.python.org/3.13/library/os.html, 2026-11-22',
})
