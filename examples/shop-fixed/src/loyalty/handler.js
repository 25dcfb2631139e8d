const { z } = require('zod')
const { db } = require('../lib/db')
const { log } = require('../lib/log')

const Packed = z.object({
  type: z.literal('order.packed'),
  orderId: z.string().regex(/^o-[0-9a-f-]{36}$/),
  customerId: z.uuid(),
  points: z.number().int().min(0).max(1_000_000),
})

exports.handler = async (event) => {
  for (const record of event.Records) {
    const message = Packed.safeParse(JSON.parse(record.Sns.Message))
    if (!message.success) {
      log('warn', 'loyalty.refused', { reason: 'not a message of ours' })
      throw new Error('not a message of ours')
    }
    const { customerId, points } = message.data
    await (await db()).query('UPDATE customers SET points = points + $1 WHERE customer_id = $2', [points, customerId])
  }
}
