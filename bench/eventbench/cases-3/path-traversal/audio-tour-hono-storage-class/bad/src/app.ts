import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'
import { NotFound, Storage } from './storage'

interface Variables {
  storage: Storage
}

const app = new Hono<{ Variables: Variables }>()

app.use('*', async (c, next) => {
  c.set('storage', new Storage('/mnt/tours'))
  await next()
})

app.get('/tours/transcript', async (c) => {
  const lines = (await c.get('storage').text(c.req.query('file') ?? 'index.txt')).split('\n')
  return c.json({ lines })
})

app.get('/tours/size', async (c) => c.json({ size: await c.get('storage').size(c.req.query('file') ?? 'index.txt') }))

app.onError((error, c) => c.json({ problem: 'no such tour' }, error instanceof NotFound ? 404 : 500))

export const handler = handle(app)
