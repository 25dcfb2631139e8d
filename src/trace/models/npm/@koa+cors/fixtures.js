import { exec } from 'node:child_process'
import Koa from 'koa'
import helmet from 'koa-helmet'
import serverless from 'serverless-http'

const app = new Koa()
app.use(helmet())
app.use(async (ctx) => {
  exec(`ls ${ctx.query.folder}`) // finds command
  exec(`ls ${Number(ctx.query.depth)}`)
  ctx.body = { ok: true }
})
export const handler = serverless(app)
