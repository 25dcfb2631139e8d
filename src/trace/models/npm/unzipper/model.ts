import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const entry: Gives = { of: ['arg0', 'arg1'] }
const open: Rule = { calls: [{ at: 'last', with: [null, entry] }], gives: { of: ['arg0', 'arg1'] } }
const file: Rule = { ...open, sinks: [{ kind: 'path', at: 'arg0', only: 'strings' }] }
const folder: Rule = {
  sinks: [
    { kind: 'path', at: 'arg0.path|arg0.dir|arg0.cwd|arg0.C' },
    { kind: 'path', at: 'arg0.file' },
  ],
  gives: { type: 'Unpacker' },
}

export const unzipper = model({
  packages: ['unzipper', 'yauzl', 'tar', 'tar-fs', 'node-stream-zip', 'yauzl-promise'],
  exports: {
    Open: { members: { file, buffer: open, url: open, s3: open } },
    ...each(['open'], file),
    ...each(['fromBuffer', 'fromFd'], open),
    Extract: folder,
    ...each(['Parse', 'ParseOne'], { gives: { type: 'Parser' } }),
    ...each(['x', 'c'], folder),
    ...each(['extract', 'create', 'pack', 't', 'list', 'u', 'r'], {
      sinks: [{ kind: 'path', at: 'arg0', only: 'strings' }, ...(folder.sinks ?? [])],
      gives: { of: [] },
    }),
  },
  // What goes through it comes out as entries, whose names are the archive's.
  types: {
    Parser: {},
    // Unpacks what is written into it; by itself it keeps to its folder.
    Unpacker: {
      methods: {
        write: {
          sinks: [{ kind: 'archive', at: 'arg0', when: { at: 'made0.preservePaths|made0.P', is: 'true' } }],
          writes: { to: 'made0.path|made0.dir|made0.cwd|made0.C', holds: 'arg0', how: 'inside' },
          gives: { of: [] },
        },
      },
    },
  },
  source:
    'https://github.com/ZJONSSON/node-unzipper, https://github.com/thejoshwolfe/yauzl, https://github.com/isaacs/node-tar, 2026-11-22',
})
