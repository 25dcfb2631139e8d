import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'
import { randomUUID } from 'node:crypto'
import { addFeed } from './shared/feeds'
import { isCalendarHost } from './shared/hosts'

const app = new Hono()

app.post('/feeds', async (c) => {
  const { address, label } = await c.req.json<{ address: string; label?: string }>()
  if (!isCalendarHost(address)) return c.json({ problem: 'unknown calendar' }, 422)
  const id = randomUUID()
  await addFeed({ id, address })
  return c.json({ id, labelled: label !== undefined }, 201)
})

app.get('/feeds/count', async (c) => c.json({ hosts: 2 }))

export const handler = handle(app)
