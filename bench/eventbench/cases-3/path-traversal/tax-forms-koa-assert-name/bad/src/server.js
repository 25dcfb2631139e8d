const Koa = require('koa')
const Router = require('@koa/router')
const { configure } = require('@codegenie/serverless-express')
const { BadName } = require('./assert-form-name')
const { download } = require('./forms')

const app = new Koa()
const router = new Router()

app.use(async (ctx, next) => {
  try {
    await next()
  } catch (error) {
    ctx.status = error instanceof BadName ? 400 : 500
    ctx.body = { problem: ctx.status === 400 ? 'bad name' : 'not available' }
  }
})
router.get('/forms/:year', download)
app.use(router.routes())

exports.handler = configure({ app: app.callback() })
