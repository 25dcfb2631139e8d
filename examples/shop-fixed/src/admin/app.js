const { DynamoDBClient } = require('@aws-sdk/client-dynamodb')
const { DeleteCommand, DynamoDBDocumentClient, QueryCommand } = require('@aws-sdk/lib-dynamodb')
const { InvokeCommand, LambdaClient } = require('@aws-sdk/client-lambda')
const express = require('express')
const serverless = require('serverless-http')
const { z } = require('zod')
const { log } = require('../lib/log')

const table = DynamoDBDocumentClient.from(new DynamoDBClient({}))
const lambda = new LambdaClient({})

const CustomerId = z.uuid()
const Mail = z.strictObject({
  template: z.string().max(20_000),
  data: z.strictObject({ customer: z.string().max(100), order: z.string().max(60) }),
})
const Discount = z.strictObject({ kind: z.enum(['percent', 'amount']), value: z.number().min(0).max(10_000), totalCents: z.number().int().min(0) })
const JOBS = new Map([['orders-export', process.env.ORDERS_EXPORT_FUNCTION]])

const app = express()
app.disable('x-powered-by')
app.use(express.json({ limit: '64kb' }))

app.get('/admin/customers', async (req, res) => {
  const email = z.email().parse(req.query.email)
  const found = await table.send(
    new QueryCommand({
      TableName: process.env.CUSTOMERS_TABLE,
      IndexName: 'byEmail',
      KeyConditionExpression: 'email = :email',
      ExpressionAttributeValues: { ':email': email },
      Limit: 20,
    }),
  )
  res.json(found.Items)
})

app.delete('/admin/customers/:id', async (req, res) => {
  const customerId = CustomerId.parse(req.params.id)
  await table.send(new DeleteCommand({ TableName: process.env.CUSTOMERS_TABLE, Key: { customerId } }))
  log('info', 'customer.deleted', { customerId })
  res.status(204).end()
})

// Marketing edits the mails in the back office and looks at them before they go out: {{name}} is replaced, nothing is run.
app.post('/admin/emails/preview', (req, res) => {
  const { template, data } = Mail.parse(req.body)
  const words = new Map([['shop', 'Kiosk'], ...Object.entries(data)])
  res.json({ text: template.replace(/\{\{(\w{1,20})\}\}/g, (all, name) => words.get(name) ?? all) })
})

app.post('/admin/discounts/check', (req, res) => {
  const { kind, value, totalCents } = Discount.parse(req.body)
  const discount = kind === 'percent' ? Math.round((totalCents * Math.min(value, 100)) / 100) : Math.min(Math.round(value), totalCents)
  res.json({ discount })
})

app.post('/admin/jobs/:name', async (req, res) => {
  const job = JOBS.get(req.params.name)
  if (!job) return res.status(404).json({ message: 'no such job' })
  const started = await lambda.send(new InvokeCommand({ FunctionName: job, InvocationType: 'Event', Payload: '{}' }))
  log('info', 'job.started', { job: req.params.name })
  return res.status(202).json({ status: started.StatusCode })
})

app.use((error, req, res, next) => {
  const wrong = error instanceof z.ZodError
  log(wrong ? 'warn' : 'error', 'admin.failed', { method: req.method, route: req.route?.path, reason: error.name })
  res.status(wrong ? 400 : 500).json({ message: wrong ? 'the request was not understood' : 'something went wrong' })
})

exports.handler = serverless(app)
