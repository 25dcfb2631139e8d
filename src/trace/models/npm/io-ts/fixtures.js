import { exec } from 'node:child_process'
import { isLeft, isRight } from 'fp-ts/Either'
import * as t from 'io-ts'

const Order = t.strict({ size: t.number, colour: t.keyof({ red: null, blue: null }), name: t.string })

export const decoded = (event) => {
  const order = Order.decode(JSON.parse(event.body))
  if (isLeft(order)) return { statusCode: 400 }
  exec(`draw ${order.right.size} ${order.right.colour}`)
  exec(`draw ${order.right.name}`) // finds command
}
export const asked = (event) => {
  const body = JSON.parse(event.body)
  if (Order.is(body)) exec(`draw ${body.size}`)
  const other = t.type({ size: t.number }).decode(body)
  if (isRight(other)) exec(`draw ${other.right.name}`) // finds command
}
