import { exec } from 'node:child_process'
import { Literal, Number, Record, String, Union } from 'runtypes'

const Order = Record({ size: Number, colour: Union(Literal('red'), Literal('blue')), name: String })
export const checked = (event) => {
  const order = Order.check(JSON.parse(event.body))
  exec(`draw ${order.size} ${order.colour}`)
  exec(`draw ${order.name}`) // finds command
}
export const guarded = (event) => {
  const body = JSON.parse(event.body)
  if (!Order.guard(body)) return
  exec(`draw ${body.size}`)
  exec(`draw ${body.name}`) // finds command
}
