import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'
import got from 'got'
import { isPartnerUrl } from '@/urls'

const app = new Hono()

app.post('/imports', async (c) => {
  const { feed } = await c.req.json<{ feed: string }>()
  if (!isPartnerUrl(feed)) return c.json({ error: 'unknown partner' }, 400)
  const xml = await got(feed, { followRedirect: false, timeout: { request: 3000 } }).text() // finds ssrf
  return c.json({ bytes: xml.length })
})

export const handler = handle(app)
