import { exec } from 'node:child_process'
import Router from '@koa/router'
import Koa from 'koa'
import serverless from 'serverless-http'

const items = new Router({ prefix: '/items' })
items.get('/:id', async (ctx) => {
  exec(`ls ${ctx.params.id}`) // finds command
  ctx.body = {}
})
items.get('named', '/:id/parts', async (ctx) => {
  exec(`ls ${ctx.query.part}`) // finds command
  exec(`ls ${Number(ctx.query.page)}`)
  ctx.body = {}
})
const root = new Router()
root.use('/api', items.routes(), items.allowedMethods())
const app = new Koa()
app.use(root.routes())
export const handler = serverless(app)
