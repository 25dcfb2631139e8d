import { model } from '../../model.ts'

export const pgPool = model({
  packages: ['pg-pool'],
  exports: { default: { client: true, gives: { type: 'pg#Client' } } },
  source: 'https://github.com/brianc/node-postgres/tree/master/packages/pg-pool, 2026-11-22',
})
