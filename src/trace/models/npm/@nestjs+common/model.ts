import { model } from '../../model.ts'

export const nestCommon = model({
  packages: ['@nestjs/common'],
  exports: {},
  source: 'https://docs.nestjs.com/controllers, 2026-11-22',
})
