import Router from '@koa/router'
import type { Slicer } from './slicer'

export const routesWith = (slicer: Slicer): Router => {
  const router = new Router({ prefix: '/print' })
  router.get('/health', (ctx) => {
    ctx.body = { ok: true }
  })
  router.post('/estimate/:profile', async (ctx) => {
    const { model } = ctx.request.body as { model: string }
    const plan = await slicer.plan(Buffer.from(model, 'base64'), ctx.params.profile ?? 'draft')
    ctx.body = { minutes: plan.minutes, cents: plan.minutes * 7 }
  })
  return router
}
