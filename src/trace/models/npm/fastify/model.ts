import { model } from '../../model.ts'

export const fastify = model({
  packages: ['fastify'],
  exports: {},
  source: 'https://fastify.dev/docs/latest/Reference/Routes/, 2026-11-22',
})
