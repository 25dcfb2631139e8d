const Koa = require('koa')
const Router = require('@koa/router')
const serverless = require('serverless-http')
const _ = require('lodash')

const app = new Koa()
const router = new Router()

router.get('/result/:player', async (ctx) => {
  const { player } = ctx.params
  ctx.type = 'text/html'
  ctx.body = '<h1>Well done, ' + _.escape(player) + '</h1>'
})
app.use(router.routes())
module.exports.handler = serverless(app)
