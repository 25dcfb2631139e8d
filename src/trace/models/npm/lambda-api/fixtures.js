import { exec } from 'node:child_process'
import createAPI from 'lambda-api'

const api = createAPI({ version: 'v1.0' })
api.use((req, res, next) => {
  req.tenant = req.headers['x-tenant']
  next()
})
api.get('/items/:id', async (req, res) => {
  exec(`ls ${req.params.id}`) // finds command
  exec(`ls ${req.tenant}`) // finds command
  exec(`ls ${Number(req.query.depth)}`)
  return { id: req.params.id }
})
api.post('/items', async (req, res) => {
  exec(`touch ${req.body.name}`) // finds command
  res.status(201).json({ name: req.body.name })
})
api.get('/hello', (req, res) => {
  res.html(`<h1>${req.query.name}</h1>`) // finds html
})
api.get('/go', (req, res) => {
  res.redirect(req.query.to) // finds redirect
})
export const handler = async (event, context) => api.run(event, context)
