const { exec } = require('child_process')
const Koa = require('koa')
const bodyParser = require('koa-bodyparser')
const serverless = require('serverless-http')

const app = new Koa()
app.use(bodyParser())
app.use(async (ctx) => {
  const { name, size } = ctx.request.body
  exec(`touch ${name}`) // finds command
  exec(`touch --size ${Number(size)}`)
  ctx.body = { ok: true }
})
module.exports.handler = serverless(app)
