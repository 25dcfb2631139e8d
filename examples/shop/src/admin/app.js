const AWS = require('aws-sdk')
const express = require('express')
const serverless = require('serverless-http')
const _ = require('lodash')

const dynamo = new AWS.DynamoDB.DocumentClient()
const lambda = new AWS.Lambda()

const app = express()
app.use(express.json({ limit: '6mb' }))

app.get('/admin/customers', async (req, res, next) => {
  try {
    const found = await dynamo
      .scan({
        TableName: process.env.CUSTOMERS_TABLE,
        FilterExpression: req.query.filter || 'attribute_exists(email)',
        ExpressionAttributeValues: req.query.values ? JSON.parse(req.query.values) : undefined,
      })
      .promise()
    res.json(found.Items)
  } catch (error) {
    next(error)
  }
})

app.delete('/admin/customers/:id', async (req, res) => {
  await dynamo.delete({ TableName: process.env.CUSTOMERS_TABLE, Key: { customerId: req.params.id } }).promise()
  res.status(204).end()
})

// Marketing edits the mails in the back office and looks at them before they go out.
app.post('/admin/emails/preview', (req, res) => {
  const render = _.template(req.body.template)
  res.type('html').send(render({ shop: 'Kiosk', ...req.body.data }))
})

app.post('/admin/discounts/check', (req, res) => {
  const basket = req.body.basket
  const discount = eval(req.body.rule)
  res.json({ basket, discount })
})

app.post('/admin/jobs/:name', async (req, res, next) => {
  try {
    const job = await lambda
      .invoke({ FunctionName: req.params.name, InvocationType: 'Event', Payload: JSON.stringify(req.body) })
      .promise()
    res.status(202).json({ status: job.StatusCode })
  } catch (error) {
    next(error)
  }
})

app.get('/admin/status', (req, res) => {
  res.json({ version: '2.7.1', uptime: process.uptime(), env: process.env })
})

app.use((error, req, res, next) => {
  console.error(req.method, req.url, req.headers, error)
  res.status(500).json({ message: error.message, stack: error.stack })
})

exports.handler = serverless(app)
