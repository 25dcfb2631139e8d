import { model } from '../../model.ts'

export const ioTs = model({
  packages: ['io-ts', 'io-ts-types'],
  exports: {},
  source: 'https://github.com/gcanti/io-ts/blob/master/index.md, 2026-11-22',
})
