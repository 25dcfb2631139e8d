import { exec } from 'node:child_process'
import { OpenAPIHono, createRoute, z } from '@hono/zod-openapi'
import { handle } from 'hono/aws-lambda'

const route = createRoute({
  method: 'get',
  path: '/users/{id}',
  request: { params: z.object({ id: z.string().regex(/^[0-9]+$/) }), query: z.object({ name: z.string().optional() }) },
  responses: { 200: { description: 'A user' } },
})
const app = new OpenAPIHono()
app.openapi(route, (c) => {
  const { id } = c.req.valid('param')
  exec(`id ${id}`)
  exec(`id ${c.req.valid('query').name}`) // finds command
  return c.json({ id }, 200)
})
export const handler = handle(app)
