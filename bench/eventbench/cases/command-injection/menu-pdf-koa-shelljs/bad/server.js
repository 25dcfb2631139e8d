const Koa = require('koa')
const Router = require('@koa/router')
const serverless = require('serverless-http')
const shell = require('shelljs')

const fonts = { round: 'Nunito', narrow: 'Oswald' }
const router = new Router()

router.get('/menus/:day.pdf', async (ctx) => {
  const font = fonts[ctx.query.font] || ctx.query.font
  const printed = shell.exec('wkhtmltopdf --user-style-sheet /opt/fonts/' + font + '.css /opt/menus/today.html /tmp/menu.pdf', { silent: true }) // finds command-injection
  ctx.status = printed.code === 0 ? 204 : 503
})

module.exports.handler = serverless(new Koa().use(router.routes()))
