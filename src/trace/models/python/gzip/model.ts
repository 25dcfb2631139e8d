import { pythonModel } from '../../model.ts'
import type { Gives } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

const packed: Gives = { of: ['arg0|keywords.data'], encodes: 'gzip' }
const unpacked: Gives = { of: ['arg0|keywords.data'], decodes: 'gzip' }

export const gzip = pythonModel({
  packages: ['gzip', 'zlib', 'bz2', 'lzma', 'zstandard', 'brotli', 'lz4'],
  exports: {
    ...each(['compress', 'frame.compress'], { gives: packed }),
    ...each(['decompress', 'frame.decompress'], { gives: unpacked }),
    ...each(['decompressobj', 'compressobj', 'BZ2Decompressor', 'LZMADecompressor', 'ZstdDecompressor'], { gives: { type: 'Codec' } }),
    ...each(['crc32', 'adler32'], { gives: { of: [], types: ['number'] } }),
    ...each(['open', 'GzipFile', 'BZ2File', 'LZMAFile'], {
      sinks: [{ kind: 'path', at: at(0, 'filename'), only: 'strings' }],
      gives: { type: 'File' },
    }),
  },
  types: {
    Codec: { methods: { ...each(['decompress', 'compress', 'flush'], { gives: { of: ['arg0'] } }) } },
    File: {
      methods: {
        ...each(['read', 'readline'], { gives: { of: ['made0', 'made1', 'madekeywords.fileobj'] } }),
        ...each(['readlines', '__iter__'], { gives: { list: { of: ['made0', 'made1', 'madekeywords.fileobj'] } } }),
        ...each(['write', 'close'], { gives: { of: [] } }),
        __enter__: { gives: { same: 'self' } },
      },
    },
  },
  source: 'https://docs.python.org/3.13/library/gzip.html, https://docs.python.org/3.13/library/zlib.html, 2026-11-22',
})
