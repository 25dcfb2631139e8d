import { pythonModel } from '../../model.ts'

export const marshmallow = pythonModel({
  packages: ['marshmallow', 'webargs'],
  exports: {},
  source: 'https://marshmallow.readthedocs.io/en/stable/api_reference.html, 2026-11-22',
})
