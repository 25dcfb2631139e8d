import { exec } from 'node:child_process'
import express from 'express'
import cookieParser from 'cookie-parser'
import serverless from 'serverless-http'

const app = express()
app.use(cookieParser('keyboard'))
app.get('/', (req, res) => {
  exec(`theme ${req.cookies.theme}`) // finds command
  exec(`theme ${req.signedCookies.theme}`)
  res.json({})
})
export const handler = serverless(app)
