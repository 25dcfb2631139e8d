import { pythonModel } from '../../model.ts'

export const jsonschema = pythonModel({
  packages: ['jsonschema', 'fastjsonschema', 'jsonschema_rs'],
  exports: {},
  source: 'https://python-jsonschema.readthedocs.io/en/stable/validate/, https://horejsek.github.io/python-fastjsonschema/, 2026-11-22',
})
