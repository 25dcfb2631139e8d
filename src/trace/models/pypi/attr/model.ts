import { pythonModel } from '../../model.ts'

// Classes stay what they are.
export const attr = pythonModel({
  packages: ['attr', 'attrs'],
  exports: {},
  source: 'https://www.attrs.org/en/stable/api.html, 2026-11-22',
})
