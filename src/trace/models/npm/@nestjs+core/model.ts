import { model } from '../../model.ts'

export const nestCore = model({
  packages: ['@nestjs/core', '@nestjs/platform-express', '@nestjs/platform-fastify'],
  exports: {},
  source: 'https://docs.nestjs.com/faq/serverless, 2026-11-22',
})
