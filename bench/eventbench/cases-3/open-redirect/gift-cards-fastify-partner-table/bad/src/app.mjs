import awsLambdaFastify from '@fastify/aws-lambda'
import Fastify from 'fastify'
import { targetOf } from './partners.mjs'

export const app = Fastify()

app.decorateRequest('campaign', '')
app.addHook('preHandler', async (request) => {
  request.campaign = String(Number(request.query.campaign) || 0)
})

app.get('/redeem/:partner', async (request, reply) => {
  const address = new URL(targetOf(request.params.partner))
  address.searchParams.set('campaign', request.campaign)
  return reply.redirect(address.toString(), 303) // finds open-redirect
})

app.get('/health', async () => ({ ok: true }))

export const handler = awsLambdaFastify(app)
await app.ready()
