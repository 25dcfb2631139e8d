import { exec } from 'node:child_process'
import { assert, coerce, create, enums, is, number, object, pattern, string } from 'superstruct'

const Order = object({
  id: pattern(string(), /^[a-f0-9-]+$/),
  size: coerce(number(), string(), (text) => parseFloat(text)),
  colour: enums(['red', 'blue']),
  name: string(),
})
export const made = (event) => {
  const order = create(JSON.parse(event.body), Order)
  exec(`draw /data/${order.id} ${order.size} ${order.colour}`)
  exec(`draw ${order.name}`) // finds command
}
export const asserted = (event) => {
  const body = JSON.parse(event.body)
  assert(body, Order)
  exec(`draw /data/${body.id}`)
  exec(`draw ${body.name}`) // finds command
}
export const asked = (event) => {
  const body = JSON.parse(event.body)
  if (is(body, Order)) exec(`draw /data/${body.id}`)
  else exec(`draw /data/${body.id}`) // finds command
}
export const erring = (event) => {
  const [error, order] = Order.validate(JSON.parse(event.body))
  if (error) return { statusCode: 400 }
  exec(`draw /data/${order.id}`)
  exec(`draw ${order.name}`) // finds command
}
