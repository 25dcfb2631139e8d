import { exec } from 'node:child_process'
import { S3Client } from '@aws-sdk/client-s3'
import express from 'express'
import multer from 'multer'
import multerS3 from 'multer-s3'
import serverless from 'serverless-http'

// uses s3:PutObject
const storage = multerS3({ s3: new S3Client({}), bucket: 'pictures', key: (request, file, done) => done(null, `in/${file.originalname}`) })
const upload = multer({ storage })
const app = express()
app.post('/pictures', upload.single('picture'), (req, res) => {
  exec(`print ${req.file.originalname}`) // finds command
  exec(`print ${req.file.bucket}`)
  res.json({})
})
export const handler = serverless(app)
