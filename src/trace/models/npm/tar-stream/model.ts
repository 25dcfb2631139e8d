import { model } from '../../model.ts'

export const tarStream = model({
  packages: ['tar-stream', 'unzip-stream', 'unzip-stream-promise'],
  // What the stub asks for: a part of what was written into the stream.
  exports: { 'entries/partOf': { gives: { of: ['arg0'] } } },
  source: 'https://github.com/mafintosh/tar-stream#extracting, https://github.com/mhr3/unzip-stream, 2026-11-22',
})
