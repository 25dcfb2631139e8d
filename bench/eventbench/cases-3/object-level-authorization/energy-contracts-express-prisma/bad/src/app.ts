import express from 'express'
import serverless from 'serverless-http'
import { Contracts } from './contracts'
import { caller } from './middleware/caller'

const contracts = new Contracts()
const app = express()

app.disable('x-powered-by')
app.use(caller)
app.get('/contracts', async (req, res) => {
  res.json({ contracts: await contracts.list(req.caller!) })
})
app.delete('/contracts/:id', async (req, res) => {
  const gone = await contracts.cancel(req.params.id, req.caller!)
  res.status(gone ? 204 : 404).end()
})

export const handler = serverless(app, {
  request: (request: { apiGateway?: unknown }, event: unknown) => {
    request.apiGateway = { event }
  },
})
