import { model } from '../../model.ts'

export const multerS3 = model({
  packages: ['multer-s3', 'multer-s3-v2', 'multer-s3-transform'],
  exports: {},
  source: 'https://github.com/anacronw/multer-s3, 2026-11-22',
})
