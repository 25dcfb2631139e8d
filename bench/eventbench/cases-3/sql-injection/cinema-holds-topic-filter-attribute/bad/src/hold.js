const { randomUUID } = require('crypto')
const { Publisher } = require('./shared/publisher')

const publisher = new Publisher(process.env.TICKETS_TOPIC)

function problem(statusCode, text) {
  return { statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ problem: text }) }
}

exports.handler = async (event) => {
  let wish
  try {
    wish = JSON.parse(event.body)
  } catch {
    return problem(400, 'no JSON')
  }
  if (!Number.isInteger(wish.seats) || wish.seats > 8) return problem(422, 'too many seats')
  const hold = { id: randomUUID(), hall: wish.hall, seats: wish.seats }
  await publisher.publish('purchase', hold)
  return { statusCode: 202, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: hold.id }) }
}
