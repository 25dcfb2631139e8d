import { pythonModel } from '../../model.ts'

export const cerberus = pythonModel({
  packages: ['cerberus'],
  distribution: 'Cerberus',
  exports: {},
  source: 'https://docs.python-cerberus.org/validation-rules.html, 2026-11-22',
})
