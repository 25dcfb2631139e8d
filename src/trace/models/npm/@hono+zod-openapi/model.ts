import { model } from '../../model.ts'

export const honoZodOpenapi = model({
  packages: ['@hono/zod-openapi'],
  exports: {},
  source: 'https://github.com/honojs/middleware/tree/main/packages/zod-openapi, 2026-11-22',
})
