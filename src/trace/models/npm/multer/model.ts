import { model } from '../../model.ts'

export const multer = model({
  packages: ['multer'],
  exports: {},
  source: 'https://github.com/expressjs/multer, 2026-11-22',
})
