import { model } from '../../model.ts'

export const fpTs = model({
  packages: ['fp-ts'],
  exports: {},
  source: 'https://gcanti.github.io/fp-ts/modules/Either.ts.html, 2026-11-22',
})
