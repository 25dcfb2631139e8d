import { pythonModel } from '../../model.ts'
import type { Rule, When } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

const copies: Rule = {
  sinks: [
    { kind: 'path', at: at(0, 'src') },
    { kind: 'path', at: at(1, 'dst') },
  ],
  writes: { to: at(1, 'dst'), from: at(0, 'src') },
  gives: { same: at(1, 'dst') },
}

const unpacked = 'arg0@|keywords.filename@'
const unfiltered: When = { at: 'keywords.filter', is: 'absent' }
/** Tars lose by default what leads out of the folder: https://docs.python.org/3.14/library/tarfile.html#extraction-filters */
const until = 'python3.14'
const tars = ['.tar', '.tar.gz', '.tgz', '.tar.bz2', '.tbz2', '.tar.xz', '.txz', '.tar.zst']

export const shutil = pythonModel({
  packages: ['shutil'],
  exports: {
    ...each(['copy', 'copy2', 'copyfile', 'copytree', 'move', 'copymode', 'copystat'], copies),
    rmtree: { sinks: [{ kind: 'path', at: at(0, 'path') }], gives: 'nothing' },
    chown: { sinks: [{ kind: 'path', at: at(0, 'path') }], gives: 'nothing' },
    copyfileobj: { fills: [{ to: at(1, 'fdst'), from: at(0, 'fsrc') }], gives: 'nothing' },
    make_archive: {
      sinks: [
        { kind: 'path', at: at(0, 'base_name') },
        { kind: 'path', at: at(2, 'root_dir') },
        { kind: 'path', at: at(3, 'base_dir') },
      ],
      gives: { of: [at(0, 'base_name')], types: ['string'] },
    },
    unpack_archive: {
      sinks: [
        { kind: 'path', at: at(0, 'filename') },
        { kind: 'path', at: at(1, 'extract_dir') },
        // A zip loses what leads out of the folder; a tar only by a filter.
        {
          kind: 'archive',
          at: unpacked,
          when: [unfiltered, { at: at(2, 'format'), is: ['tar', 'gztar', 'bztar', 'xztar', 'zstdtar'] }],
          until,
        },
        {
          kind: 'archive',
          at: unpacked,
          when: [unfiltered, { at: at(2, 'format'), is: 'absent' }, { at: at(0, 'filename'), is: { ends: tars } }],
          until,
        },
      ],
      writes: { to: at(1, 'extract_dir'), from: at(0, 'filename'), how: 'inside' },
      gives: 'nothing',
    },
    disk_usage: { gives: { of: [] } },
    which: { gives: { of: [], types: ['string', 'nothing'] } },
  },
  source: 'https://docs.python.org/3.13/library/shutil.html, 2026-11-22',
})
