import { exec } from 'node:child_process'
import { readFile } from 'node:fs'
import path from 'node:path'
import serverless from 'serverless-http'
import express from 'express'
import bodyParser from 'body-parser'

const app = express()
app.use(express.json())
app.get('/items/:id', (req, res) => {
  exec(`ls ${req.params.id}`) // finds command
  res.json({ id: req.params.id })
})
app.post('/items', (req, res) => {
  const { name, size } = req.body
  exec(`touch ${name}`) // finds command
  exec(`touch --size ${Number(size)}`)
  res.status(201).json({ name })
})
app.get('/search', (req, res) => {
  exec(`grep ${req.query.q} list`) // finds command
  exec(`grep ${req.headers['x-word']} list`) // finds command
  exec(`grep ${req.get('X-Word')} list`) // finds command
  res.type('text/plain').send(req.query.q)
})
export const handler = serverless(app)

const pages = express()
pages.get('/hello', (req, res) => {
  res.send(`<h1>${req.query.name}</h1>`) // finds html
})
pages.get('/plain', (req, res) => {
  res.set('Content-Type', 'text/plain')
  res.send(`hello ${req.query.name}`)
})
pages.get('/json', (req, res) => {
  res.send({ name: req.query.name })
})
pages.get('/escaped', (req, res) => {
  res.send(`<h1>${encodeURIComponent(req.query.name)}</h1>`)
})
pages.get('/number', (req, res) => {
  res.send(`<h1>${parseInt(req.query.page, 10)}</h1>`)
})
pages.get('/go', (req, res) => {
  res.redirect(req.query.to) // finds redirect
})
pages.get('/on', (req, res) => {
  res.redirect(302, `/items/${encodeURIComponent(req.query.id)}`)
})
pages.get('/file', (req, res) => {
  res.sendFile(path.join('/opt/files', req.query.name)) // finds path
})
pages.get('/rooted', (req, res) => {
  res.sendFile(req.query.name, { root: '/opt/files' })
})
pages.get('/base', (req, res) => {
  readFile(path.join('/opt/files', path.basename(req.query.name)), () => res.end())
})
export const site = serverless(pages)

const router = express.Router()
router.use((req, res, next) => {
  if (!/^[a-z]+$/.test(req.query.folder)) return res.status(400).json({ error: 'folder' })
  next()
})
router.get('/', (req, res) => {
  exec(`ls /data/${req.query.folder}`)
  exec(`ls /data/${req.query.other}`) // finds command
  res.end()
})
router
  .route('/:name')
  .get((req, res) => {
    exec(`cat ${req.params.name}`) // finds command
    res.end()
  })
  .delete((req, res) => res.sendStatus(204))
const nested = express()
nested.use('/folders', router)
export const routed = serverless(nested)

const chained = express()
chained.use(bodyParser.json())
chained.use(bodyParser.urlencoded({ extended: true }))
chained.use((req, res, next) => {
  req.tenant = req.headers['x-tenant']
  req.fixed = 'constant'
  next()
})
const requireId = (req, res, next) => {
  if (!/^[0-9]+$/.test(req.body.id)) return res.sendStatus(400)
  return next()
}
chained.post('/a', requireId, async (req, res) => {
  exec(`echo ${req.body.id}`)
  exec(`echo ${req.fixed}`)
  exec(`echo ${req.body.text}`) // finds command
  exec(`echo ${req.tenant}`) // finds command
  res.json({})
})
chained.post('/b', [requireId], (req, res, next) => {
  exec(`echo ${req.body.id}`)
  next(new Error('no'))
})
chained.get('/users/:user(\\d+)', (req, res) => {
  exec(`id ${req.params.user}`)
  res.end()
})
chained.use((error, req, res, next) => {
  exec(`notify ${req.body.text}`) // finds command
  res.status(500).send('failed')
})
export const order = serverless(chained)
