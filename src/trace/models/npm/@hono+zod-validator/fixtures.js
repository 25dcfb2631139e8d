import { exec } from 'node:child_process'
import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'
import { zValidator } from '@hono/zod-validator'
import { z } from 'zod'

const app = new Hono()
app.post('/items', zValidator('json', z.object({ id: z.string().uuid(), name: z.string() })), (c) => {
  const { id, name } = c.req.valid('json')
  exec(`touch /data/${id}`)
  exec(`touch ${name}`) // finds command
  return c.json({ id })
})
app.get('/list', zValidator('query', z.object({ limit: z.coerce.number(), folder: z.string() })), (c) => {
  const { limit, folder } = c.req.valid('query')
  exec(`head -n ${limit}`)
  exec(`ls ${folder}`) // finds command
  return c.json([])
})
export const handler = handle(app)
