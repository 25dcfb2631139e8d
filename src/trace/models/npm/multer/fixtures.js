import { exec } from 'node:child_process'
import express from 'express'
import multer from 'multer'
import serverless from 'serverless-http'

const upload = multer({ storage: multer.memoryStorage() })
const app = express()
app.post('/upload', upload.single('file'), (req, res) => {
  exec(`file ${req.file.originalname}`) // finds command
  exec(`file ${req.file.size}`)
  exec(`file ${req.body.title}`) // finds command
  res.json({})
})
const disk = multer({ dest: '/tmp/uploads' })
app.post('/disk', disk.single('file'), (req, res) => {
  exec(`file /tmp/${req.file.filename}`)
  res.json({})
})
export const handler = serverless(app)
