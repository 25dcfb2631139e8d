const express = require('express')
const sls = require('serverless-http')
const { onlyKnown } = require('./middleware')
const app = express()

app.get('/tenders/:id/files', onlyKnown, (req, res, next) => {
  const { name } = req.query
  res.download('/opt/tenders/' + name, 'tender.pdf', (error) => error && next(error))
})
app.use((_error, _req, res, _next) => res.status(404).end())
exports.handler = sls(app)
