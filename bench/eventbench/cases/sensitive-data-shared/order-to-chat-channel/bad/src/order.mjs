import { randomUUID } from 'node:crypto'

const channel = `https://hooks.slack.com/services/${process.env.CHAT_PATH}`

export const handler = async (event) => {
  const { bouquet, cardNumber, cvc } = JSON.parse(event.body)
  const order = randomUUID()
  const text = `New order ${order}: ${bouquet}, card ${cardNumber} (${cvc})`
  await fetch(channel, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text }) }) // finds sensitive-data-shared
  return { statusCode: 201, body: JSON.stringify({ order }) }
}
