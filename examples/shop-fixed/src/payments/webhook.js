const { createHmac, timingSafeEqual } = require('node:crypto')
const { SFNClient, StartExecutionCommand } = require('@aws-sdk/client-sfn')
const { z } = require('zod')
const { log } = require('../lib/log')
const { respond } = require('../lib/respond')
const { secret } = require('../lib/secrets')

const states = new SFNClient({})
const TOLERANCE_SECONDS = 300
const ANSWER_MS = 3000

const Notice = z.object({ id: z.string().regex(/^pm_[A-Za-z0-9]{10,40}$/) })
const Payment = z.object({
  orderId: z.string().regex(/^o-[0-9a-f-]{36}$/),
  status: z.enum(['paid', 'refunded']),
  amount: z.number().int().positive(),
  reference: z.string().regex(/^[A-Za-z0-9-]{1,40}$/),
})

/** The token says who calls; the signature says that the body is what the provider wrote, and when. */
function signed(event, webhookSecret) {
  const sentAt = event.headers['x-payment-timestamp'] || ''
  if (!/^\d{10}$/.test(sentAt) || Math.abs(Date.now() / 1000 - Number(sentAt)) > TOLERANCE_SECONDS) return false
  const expected = createHmac('sha256', webhookSecret).update(`${sentAt}.${event.body}`).digest()
  const given = Buffer.from(event.headers['x-payment-signature'] || '', 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

// What the notice says is not believed: the provider is asked.
async function askProvider(payment, apiKey) {
  const answer = await fetch(`https://api.payments.example/v2/payments/${payment}`, {
    headers: { Authorization: `Bearer ${apiKey}` },
    redirect: 'error',
    signal: AbortSignal.timeout(ANSWER_MS),
  })
  if (!answer.ok) throw new Error('the provider did not answer')
  return Payment.parse(await answer.json())
}

exports.handler = async (event) => {
  const { apiKey, webhookSecret } = await secret(process.env.PAYMENT_SECRET)
  if (!event.body || !signed(event, webhookSecret)) {
    log('warn', 'webhook.unsigned', { request: event.requestContext.requestId })
    return respond(401, { message: 'not signed' })
  }
  try {
    const { id } = Notice.parse(JSON.parse(event.body))
    const payment = await askProvider(id, apiKey)
    // The name makes a repeated call harmless.
    const name = `${id}-${payment.status}`
    await states.send(new StartExecutionCommand({ stateMachineArn: process.env.SETTLEMENT_ARN, name, input: JSON.stringify(payment) }))
    log('info', 'payment.received', { orderId: payment.orderId, status: payment.status })
    return respond(200, { received: true })
  } catch (error) {
    log('error', 'webhook.failed', { reason: error.name, request: event.requestContext.requestId })
    return respond(400, { message: 'the notice was not understood' })
  }
}
