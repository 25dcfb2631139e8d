import { model } from '../../model.ts'

// Containers that make objects of registered classes, and hand them to each other. The stub serves all of them.
export const tsyringe = model({
  packages: ['tsyringe', 'inversify', 'typedi', 'awilix'],
  exports: {},
  source:
    'https://github.com/microsoft/tsyringe, https://inversify.io/docs/api/container/, https://docs.typestack.community/typedi, https://github.com/jeffijoe/awilix, 2026-11-22',
})
