import { model } from '../../model.ts'

export const secretsManager = model({
  packages: ['@middy/secrets-manager'],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/secrets-manager, 2026-11-22',
})
