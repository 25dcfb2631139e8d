import express from 'express'
import serverless from 'serverless-http'
import libxml from 'libxmljs'

const app = express()
app.post('/statements', express.text({ type: 'application/xml' }), async (req, res) => {
  const statement = libxml.parseXmlString(req.body, { noent: true, dtdload: true }) // finds xxe
  res.sendStatus(statement ? 202 : 422)
})
export const handler = serverless(app)
