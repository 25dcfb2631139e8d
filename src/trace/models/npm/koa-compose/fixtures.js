import { exec } from 'node:child_process'
import Koa from 'koa'
import compose from 'koa-compose'
import serverless from 'serverless-http'

const guard = async (ctx, next) => {
  if (!/^[a-z]+$/.test(ctx.query.folder)) return
  await next()
}
const list = async (ctx) => {
  exec(`ls /data/${ctx.query.folder}`)
  exec(`ls ${ctx.query.other}`) // finds command
}
const app = new Koa()
app.use(compose([guard, list]))
export const handler = serverless(app)
