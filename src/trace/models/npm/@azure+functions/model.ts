import { model } from '../../model.ts'

// How Azure calls functions in JavaScript: the programming models 3 and 4.
export const azureFunctions = model({
  packages: ['@azure/functions'],
  exports: {},
  source: 'https://learn.microsoft.com/azure/azure-functions/functions-reference-node, 2026-11-22',
})
