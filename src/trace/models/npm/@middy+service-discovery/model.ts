import { model } from '../../model.ts'

export const serviceDiscovery = model({
  packages: ['@middy/service-discovery'],
  exports: {},
  source: 'https://middy.js.org/docs/middlewares/service-discovery, 2026-11-22',
})
