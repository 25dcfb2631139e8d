import { pythonModel } from '../../model.ts'

export const chalice = pythonModel({
  packages: ['chalice'],
  exports: {},
  source: 'https://aws.github.io/chalice/api.html, 2026-11-22',
})
