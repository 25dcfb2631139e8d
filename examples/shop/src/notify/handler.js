const { unmarshall } = require('@aws-sdk/util-dynamodb')
const { SNSClient, PublishCommand } = require('@aws-sdk/client-sns')
const { db } = require('../lib/db')

const sns = new SNSClient({})

exports.handler = async (event) => {
  for (const record of event.Records) {
    if (!record.dynamodb.NewImage) continue
    const order = unmarshall(record.dynamodb.NewImage)
    if (order.status !== 'packed') continue
    await callReseller(order)
    await printLabel(order)
    await sns.send(
      new PublishCommand({
        TopicArn: process.env.ORDER_EVENTS_TOPIC,
        Message: JSON.stringify({ type: 'order.packed', orderId: order.orderId, email: order.buyer, points: order.points }),
      }),
    )
  }
}

async function callReseller(order) {
  if (!order.notifyUrl) return
  const answer = await fetch(order.notifyUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ orderId: order.orderId, status: order.status, email: order.buyer, card: order.card }),
  })
  console.log('reseller answered', answer.status, await answer.text())
}

// The warehouse prints its labels from this table; the buyer's note stands on them.
async function printLabel(order) {
  await db().query(`INSERT INTO labels (order_id, note) VALUES ('${order.orderId}', '${order.note || ''}')`)
}
