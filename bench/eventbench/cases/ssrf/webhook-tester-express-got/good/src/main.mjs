import express from 'express'
import serverless from 'serverless-http'
import got from 'got'

const app = express()
app.use(express.json())

app.post('/deliveries', async (req, res) => {
  const { endpoint } = req.body
  const target = `https://sandbox.hooks.example.net/${encodeURIComponent(endpoint)}`
  const answer = await got.post(target, { json: { hello: 'world' }, followRedirect: false, throwHttpErrors: false })
  res.json({ status: answer.statusCode })
})

export const handler = serverless(app)
