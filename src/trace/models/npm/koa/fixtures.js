import { exec } from 'node:child_process'
import cors from '@koa/cors'
import Router from '@koa/router'
import Koa from 'koa'
import bodyParser from 'koa-bodyparser'
import serverless from 'serverless-http'

const app = new Koa()
const router = new Router()
app.use(cors())
app.use(bodyParser())
app.use(async (ctx, next) => {
  ctx.state.user = 'fixed'
  ctx.state.folder = ctx.get('X-Folder')
  await next()
})
router.get('/items/:id', async (ctx) => {
  exec(`ls ${ctx.params.id}`) // finds command
  exec(`ls ${ctx.query.folder}`) // finds command
  exec(`ls ${ctx.state.folder}`) // finds command
  exec(`id ${ctx.state.user}`)
  ctx.body = { id: ctx.params.id }
})
const checked = async (ctx, next) => {
  if (!/^[0-9]+$/.test(ctx.request.body.id)) ctx.throw(400, 'bad id')
  await next()
}
router.post('/items', checked, async (ctx) => {
  exec(`touch /data/${ctx.request.body.id}`)
  exec(`touch ${ctx.request.body.name}`) // finds command
  ctx.status = 201
})
app.use(router.routes())
app.use(router.allowedMethods())
export const handler = serverless(app)

const simple = new Koa()
simple.use((ctx) => {
  exec(`ls ${ctx.path}`) // finds command
  exec(`ls ${ctx.path.length}`)
  ctx.redirect(ctx.query.to) // finds redirect
})
export const plain = serverless(simple.callback())
