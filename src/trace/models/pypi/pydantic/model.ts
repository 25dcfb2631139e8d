import { pythonModel } from '../../model.ts'

// Fields are held to their annotations: the front end has each go through `__field__` of the stub.
export const pydantic = pythonModel({
  packages: ['pydantic', 'pydantic_settings'],
  exports: {},
  source: 'https://docs.pydantic.dev/latest/concepts/types/, https://docs.pydantic.dev/1.10/usage/types/, 2026-11-22',
})
