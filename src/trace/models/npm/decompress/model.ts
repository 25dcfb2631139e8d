import { model } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'

const folder: readonly Sink[] = [
  { kind: 'path', at: 'arg1', only: 'strings' },
  { kind: 'path', at: 'arg1.dir' },
]
const files: Gives = { list: { of: ['arg0'] } }
const unpack: Rule = {
  sinks: folder,
  writes: { to: 'arg1.dir|arg1', holds: 'arg0', how: 'inside' },
  calls: [{ at: 'last', with: [null] }],
  gives: files,
}

export const decompress = model({
  packages: ['decompress', 'extract-zip', 'download', 'cross-unzip', 'zip-local'],
  exports: { default: unpack, unzip: unpack },
  source: 'https://github.com/kevva/decompress, https://github.com/max-mapper/extract-zip, 2026-11-22',
})
