import { model } from '../../model.ts'

export const yup = model({
  packages: ['yup'],
  exports: {},
  source: 'https://github.com/jquense/yup, 2026-11-22',
})
