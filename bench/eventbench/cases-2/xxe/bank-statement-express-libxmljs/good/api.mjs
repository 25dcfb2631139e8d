import express from 'express'
import serverless from 'serverless-http'
import { parseStringPromise } from 'xml2js'

const app = express()
app.post('/statements', express.text({ type: 'application/xml' }), async (req, res) => {
  const statement = await parseStringPromise(req.body)
  res.sendStatus(statement ? 202 : 422)
})
export const handler = serverless(app)
