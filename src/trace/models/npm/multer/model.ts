import { model } from '../../model.ts'

export const multer = model({
  packages: ['multer', 'multer-s3'],
  exports: {},
  source: 'https://github.com/expressjs/multer, 2026-11-22',
})
