import { model } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'
import { fs } from '../../node/fs/model.ts'

const first: Sink = { kind: 'path', at: 'arg0' }
const both: Rule = { sinks: [first, { kind: 'path', at: 'arg1' }], calls: [{ at: 'last', with: [null] }], gives: 'nothing' }
const one: Rule = { sinks: [first], calls: [{ at: 'last', with: [null] }], gives: 'nothing' }
const content: Gives = { read: 'file', from: 'a file', at: 'arg0', decodes: 'json' }
const reads: Rule = { sinks: [first], calls: [{ at: 'last', with: [null, content] }], gives: content }
const truth: Rule = { gives: { of: [], types: ['boolean'] } }

// The streams' types are those of fs.
const streams: Readonly<Record<string, Rule>> = {
  createReadStream: { sinks: [first], gives: { type: 'fs#ReadStream' } },
  createWriteStream: { sinks: [first], gives: { type: 'fs#WriteStream' } },
}

export const fsExtra = model({
  packages: ['fs-extra'],
  exports: {
    ...fs.exports,
    ...streams,
    ...each(['copy', 'copySync', 'move', 'moveSync'], { ...both, writes: { to: 'arg1', from: 'arg0' } }),
    ...each(['ensureLink', 'ensureSymlink'], both),
    ...each(
      [
        'remove',
        'removeSync',
        'emptyDir',
        'emptyDirSync',
        'ensureDir',
        'ensureDirSync',
        'mkdirs',
        'mkdirp',
        'ensureFile',
        'ensureFileSync',
      ],
      one,
    ),
    ...each(['outputFile', 'outputFileSync'], { ...one, writes: { to: 'arg0', holds: 'arg1' } }),
    ...each(['outputJson', 'outputJSON', 'outputJsonSync', 'writeJson', 'writeJSON', 'writeJsonSync'], {
      ...one,
      writes: { to: 'arg0', holds: 'arg1', as: 'json' },
    }),
    ...each(['readJson', 'readJSON', 'readJsonSync', 'readJSONSync'], reads),
    ...each(['pathExists', 'pathExistsSync'], truth),
  },
  source: 'https://github.com/jprichardson/node-fs-extra#methods, 2026-11-22',
})
