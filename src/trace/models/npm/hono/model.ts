import { model } from '../../model.ts'

export const hono = model({
  packages: ['hono', '@hono/node-server'],
  exports: {},
  source: 'https://hono.dev/docs/api/context, 2026-11-22',
})
