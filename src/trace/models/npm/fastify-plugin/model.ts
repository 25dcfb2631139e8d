import { model } from '../../model.ts'

export const fastifyPlugin = model({
  packages: ['fastify-plugin'],
  exports: {},
  source: 'https://github.com/fastify/fastify-plugin, 2026-11-22',
})
