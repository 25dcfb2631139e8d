const Koa = require('koa')
const Router = require('@koa/router')
const serverless = require('serverless-http')

const origin = 'https://museum.example'
const router = new Router()

router.get('/language/:code', async (ctx) => {
  const code = ctx.params.code === 'fr' ? 'fr' : 'en'
  ctx.set('Set-Cookie', `lang=${code}; Path=/; Secure`)
  const back = new URL(ctx.query.back || '/', origin)
  ctx.redirect(back.origin === origin ? back.href : origin)
})

const app = new Koa()
app.use(router.routes())
module.exports.handler = serverless(app)
