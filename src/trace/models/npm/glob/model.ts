import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const names: Gives = { list: { read: 'file', from: 'a folder' } }
const search: Rule = {
  sinks: [
    { kind: 'path', at: 'arg0' },
    { kind: 'path', at: 'arg1.cwd' },
  ],
  calls: [{ at: 'last', with: [null, names] }],
  gives: names,
}

export const glob = model({
  packages: [
    'glob',
    'globby',
    'fast-glob',
    'tiny-glob',
    'rimraf',
    'mkdirp',
    'del',
    'make-dir',
    'recursive-readdir',
    'load-json-file',
    'write-json-file',
  ],
  exports: {
    default: search,
    ...each(
      [
        'glob',
        'globSync',
        'sync',
        'globby',
        'globbySync',
        'rimraf',
        'rimrafSync',
        'mkdirp',
        'mkdirpSync',
        'deleteAsync',
        'deleteSync',
        'makeDirectory',
        'loadJsonFile',
        'writeJsonFile',
      ],
      search,
    ),
  },
  source: 'https://github.com/isaacs/node-glob, https://github.com/isaacs/rimraf, 2026-11-22',
})
