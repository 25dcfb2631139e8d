import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'

const app = new Hono()

app.get('/', (c) => c.text('Zine No. 7'))

app.get('/authors/:name', (c) => {
  const name = c.req.param('name')
  return c.html(`<article><h2>${name}</h2><p>Texts in this number</p></article>`) // finds cross-site-scripting
})

export const handler = handle(app)
