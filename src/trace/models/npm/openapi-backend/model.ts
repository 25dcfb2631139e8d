import { model } from '../../model.ts'

export const openapiBackend = model({
  packages: ['openapi-backend'],
  exports: {},
  source: 'https://openapistack.co/docs/openapi-backend/intro, 2026-11-22',
})
