const { unmarshall } = require('@aws-sdk/util-dynamodb')
const { SNSClient, PublishCommand } = require('@aws-sdk/client-sns')
const { db } = require('../lib/db')
const { resellerUrl } = require('../lib/hosts')
const { log } = require('../lib/log')

const sns = new SNSClient({})
const ANSWER_MS = 3000

exports.handler = async (event) => {
  const batchItemFailures = []
  for (const record of event.Records) {
    try {
      if (record.dynamodb.NewImage) await tell(unmarshall(record.dynamodb.NewImage))
    } catch (error) {
      log('error', 'notify.failed', { reason: error.name })
      batchItemFailures.push({ itemIdentifier: record.dynamodb.SequenceNumber })
    }
  }
  return { batchItemFailures }
}

async function tell(order) {
  if (order.status !== 'packed') return
  await callReseller(order)
  await printLabel(order)
  await sns.send(
    new PublishCommand({
      TopicArn: process.env.ORDER_EVENTS_TOPIC,
      Message: JSON.stringify({ type: 'order.packed', orderId: order.orderId, customerId: order.customerId, points: order.points }),
    }),
  )
}

async function callReseller(order) {
  const url = order.notifyUrl && resellerUrl(order.notifyUrl)
  if (!url) return
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(ANSWER_MS),
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ orderId: order.orderId, status: order.status }),
  })
  log('info', 'reseller.told', { orderId: order.orderId, host: url.hostname, status: answer.status })
}

// The warehouse prints its labels from this table; the buyer's note stands on them.
async function printLabel(order) {
  await (await db()).query('INSERT INTO labels (order_id, note) VALUES ($1, $2)', [order.orderId, order.note ?? ''])
}
