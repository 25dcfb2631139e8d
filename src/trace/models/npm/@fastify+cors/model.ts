import { model } from '../../model.ts'

export const fastifyPlugins = model({
  packages: [
    '@fastify/cors',
    '@fastify/helmet',
    '@fastify/compress',
    '@fastify/rate-limit',
    '@fastify/sensible',
    '@fastify/swagger',
    '@fastify/swagger-ui',
    '@fastify/cookie',
    '@fastify/formbody',
    '@fastify/multipart',
    '@fastify/etag',
    '@fastify/under-pressure',
    '@fastify/csrf-protection',
  ],
  exports: {},
  source: 'https://fastify.dev/ecosystem, 2026-11-22',
})
