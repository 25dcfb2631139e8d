import { pythonModel } from '../../model.ts'

export const ssl = pythonModel({
  packages: ['ssl'],
  exports: {},
  source: 'https://docs.python.org/3.13/library/ssl.html, 2026-11-22',
})
