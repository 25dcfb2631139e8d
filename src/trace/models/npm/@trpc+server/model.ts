import { model } from '../../model.ts'

export const trpcServer = model({
  packages: ['@trpc/server'],
  exports: {},
  source: 'https://trpc.io/docs/server/procedures, 2026-11-22',
})
