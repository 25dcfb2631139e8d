import { model } from '../../model.ts'

export const classTransformer = model({
  packages: ['class-transformer'],
  exports: {},
  source: 'https://github.com/typestack/class-transformer, 2026-11-22',
})
