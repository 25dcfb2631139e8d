import { model } from '../../model.ts'

export const honoValidator = model({
  packages: [
    '@hono/zod-validator',
    '@hono/valibot-validator',
    '@hono/standard-validator',
    '@hono/arktype-validator',
    '@hono/typebox-validator',
  ],
  exports: {},
  source: 'https://hono.dev/docs/guides/validation, 2026-11-22',
})
