import Koa from 'koa'
import bodyParser from 'koa-bodyparser'
import serverless from 'serverless-http'
import { routesWith } from './routes'
import { Slicer } from './slicer'

const app = new Koa()
app.use(async (ctx, next) => {
  try {
    await next()
  } catch {
    ctx.status = 500
    ctx.body = { problem: 'the model could not be read' }
  }
})
app.use(bodyParser({ jsonLimit: '5mb' }))
const router = routesWith(new Slicer())
app.use(router.routes()).use(router.allowedMethods())

export const handler = serverless(app)
