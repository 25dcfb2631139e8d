import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'

const prices = new Map([
  ['car', 42],
  ['bicycle', 6],
])

export const app = new Hono()
  .get('/prices/:kind', (c) => {
    const price = prices.get(c.req.param('kind'))
    if (price === undefined) throw new HTTPException(404)
    return c.json({ price })
  })
  .onError((error, c) => c.text(`Failed: ${error.message}\n${error.stack}`, 500)) // finds error-leak
