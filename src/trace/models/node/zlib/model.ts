import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../each.ts'

const both = (gives: Gives): Rule => ({ gives, calls: [{ at: 'last', with: [null, gives] }] })

export const zlib = model({
  packages: ['zlib'],
  exports: {
    ...each(['gunzip', 'gunzipSync', 'unzip', 'unzipSync'], both({ of: ['arg0'], decodes: 'gzip' })),
    ...each(['gzip', 'gzipSync'], both({ of: ['arg0'], encodes: 'gzip' })),
    ...each(['inflate', 'inflateSync', 'inflateRaw', 'inflateRawSync', 'brotliDecompress', 'brotliDecompressSync'], both({ of: ['arg0'] })),
    ...each(['deflate', 'deflateSync', 'deflateRaw', 'deflateRawSync', 'brotliCompress', 'brotliCompressSync'], both({ of: ['arg0'] })),
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/zlib.html, 2026-11-22',
})
