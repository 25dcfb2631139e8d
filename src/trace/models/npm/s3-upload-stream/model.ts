import { model } from '../../model.ts'

export const s3UploadStream = model({
  packages: ['s3-upload-stream'],
  exports: {},
  source: 'https://github.com/nathanpeck/s3-upload-stream, 2026-11-22',
})
