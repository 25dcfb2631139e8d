const Koa = require('koa')
const Router = require('@koa/router')
const serverless = require('serverless-http')

const origin = 'https://museum.example'
const router = new Router()

router.get('/language/:code', async (ctx) => {
  const code = ctx.params.code === 'fr' ? 'fr' : 'en'
  ctx.set('Set-Cookie', `lang=${code}; Path=/; Secure`)
  ctx.redirect(ctx.query.back || origin) // finds open-redirect
})

const app = new Koa()
app.use(router.routes())
module.exports.handler = serverless(app)
