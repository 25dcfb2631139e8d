import { pythonModel } from '../../model.ts'

export const pynamodb = pythonModel({
  packages: ['pynamodb'],
  exports: {},
  source: 'https://pynamodb.readthedocs.io/en/stable/api.html, https://pynamodb.readthedocs.io/en/stable/transaction.html, 2026-11-22',
})
