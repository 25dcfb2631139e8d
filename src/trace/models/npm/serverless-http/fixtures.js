import { exec } from 'node:child_process'
import awsServerlessExpress from 'aws-serverless-express'
import serverlessExpress from '@vendia/serverless-express'
import codegenie from '@codegenie/serverless-express'
import serverless from 'serverless-http'
import express from 'express'

const app = express()
app.get('/', (req, res) => {
  exec(`ls ${req.query.folder}`) // finds command
  res.json({ ok: true })
})

const server = awsServerlessExpress.createServer(app)
export const old = (event, context) => awsServerlessExpress.proxy(server, event, context)

export const vendia = serverlessExpress({ app })

let cached
async function setup(event, context) {
  cached = codegenie({ app })
  return cached(event, context)
}
export const later = (event, context) => (cached ? cached(event, context) : setup(event, context))

const wrapped = serverless(app, { binary: false })
export const inner = async (event, context) => {
  const result = await wrapped(event, context)
  return result
}

export const plain = serverless((req, res) => {
  exec(`ls ${req.url}`) // finds command
  exec(`ls ${req.headers.host}`) // finds command
  exec(`ls ${req.socket.remoteAddress}`)
  res.setHeader('Content-Type', 'text/html')
  res.write('<p>')
  res.end(req.headers['user-agent']) // finds html
})

export const quiet = serverless((req, res) => {
  exec(`log ${req.method}`)
  res.writeHead(200, { 'Content-Type': 'application/json' })
  res.end(JSON.stringify({ path: req.url }))
})
