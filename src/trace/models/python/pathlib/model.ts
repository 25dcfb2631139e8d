import { pythonModel } from '../../model.ts'

// A path is its text: the engine's, as `os.path` is. Here is what is done with the file.
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

const own: readonly Sink[] = [{ kind: 'path', at: 'self' }]
const content: Gives = { read: 'file', from: 'a file', at: 'self' }
const names: Gives = { read: 'file', from: 'a folder', at: 'self', names: true }
const truth: Gives = { of: [], types: ['boolean'] }
const moves: Rule = {
  sinks: [...own, { kind: 'path', at: at(0, 'target') }],
  writes: { to: at(0, 'target'), from: 'self' },
  gives: { same: at(0, 'target') },
}

export const pathlib = pythonModel({
  packages: ['pathlib', 'pathlib2'],
  exports: {},
  types: {
    Path: {
      methods: {
        ...each(['read_text', 'read_bytes'], { sinks: own, gives: content }),
        ...each(['write_text', 'write_bytes'], {
          sinks: own,
          writes: { to: 'self', holds: at(0, 'data') },
          gives: { of: [], types: ['number'] },
        }),
        open: { sinks: own, gives: { type: 'py:io#File' } },
        ...each(['unlink', 'rmdir', 'mkdir', 'touch', 'chmod', 'symlink_to', 'hardlink_to', 'link_to'], { sinks: own, gives: 'nothing' }),
        ...each(['rename', 'replace', 'copy', 'move'], moves),
        ...each(['iterdir', 'glob', 'rglob', 'walk'], { sinks: own, gives: { list: names } }),
        ...each(['exists', 'is_file', 'is_dir', 'is_symlink', 'is_absolute', 'match', 'samefile', 'is_mount'], { gives: truth }),
        ...each(['stat', 'lstat', 'owner', 'group'], { gives: { of: [] } }),
      },
    },
  },
  source: 'https://docs.python.org/3.13/library/pathlib.html, 2026-11-22',
})
