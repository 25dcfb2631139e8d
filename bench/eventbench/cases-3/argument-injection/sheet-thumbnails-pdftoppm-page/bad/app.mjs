import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'
import { firstPage } from './lib/pdf.mjs'

const app = new Hono().basePath('/sheets')

app.onError((_, c) => c.json({ problem: 'unreadable' }, 422))

app.post('/thumbnail', async (c) => {
  const { pdf, password } = await c.req.json()
  const file = `/tmp/${randomUUID()}.pdf`
  await writeFile(file, Buffer.from(pdf, 'base64'))
  const png = await firstPage(file, password)
  return c.json({ png: png.toString('base64') })
})

export const handler = handle(app)
