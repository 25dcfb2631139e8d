import { exec } from 'node:child_process'
import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'
import { cors } from 'hono/cors'
import { validator } from 'hono/validator'
import { html } from 'hono/html'

const app = new Hono()
app.use('*', cors())
app.get('/items/:id', (c) => {
  exec(`ls ${c.req.param('id')}`) // finds command
  exec(`ls ${c.req.query('folder')}`) // finds command
  exec(`ls ${c.req.header('X-Folder')}`) // finds command
  return c.json({ id: c.req.param('id') })
})
app.post('/items', async (c) => {
  const { name, size } = await c.req.json()
  exec(`touch ${name}`) // finds command
  exec(`touch --size ${Number(size)}`)
  return c.text(`made ${name}`, 201)
})
app.get('/users/:user{[0-9]+}', (c) => {
  exec(`id ${c.req.param('user')}`)
  return c.body(null, 204)
})
app.get('/hello', (c) => {
  return c.html(`<h1>${c.req.query('name')}</h1>`) // finds html
})
app.get('/safe', (c) => c.html(html`<h1>${c.req.query('name')}</h1>`))
app.get('/go', (c) => {
  return c.redirect(c.req.query('to')) // finds redirect
})
app.get('/home', (c) => c.redirect('/'))
app.onError((error, c) => c.text('failed', 500))
export const handler = handle(app)

const api = new Hono().basePath('/v1')
api.use(async (c, next) => {
  if (!/^[a-z]+$/.test(c.req.param('name'))) return c.text('no', 400)
  c.set('user', 'fixed')
  c.set('folder', c.req.query('folder'))
  await next()
})
api.get('/:name', (c) => {
  exec(`id ${c.get('user')}`)
  exec(`ls ${c.var.folder}`) // finds command
  return c.json({})
})
api.post(
  '/checked',
  validator('json', (value, c) => {
    if (typeof value.count !== 'number') return c.text('no', 400)
    return { count: value.count, note: value.note }
  }),
  (c) => {
    const { count, note } = c.req.valid('json')
    exec(`head -n ${count}`)
    exec(`echo ${note}`) // finds command
    return c.json({})
  },
)
const root = new Hono()
root.route('/api', api)
export const nested = handle(root)
