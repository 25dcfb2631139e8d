import { exec } from 'node:child_process'
import * as v from 'valibot'
import { object, parse, pipe, string, uuid } from 'valibot'

const Order = v.object({
  id: v.pipe(v.string(), v.uuid()),
  code: v.pipe(v.string(), v.regex(/^[a-z0-9]+$/)),
  size: v.number(),
  colour: v.picklist(['red', 'blue']),
  limit: v.optional(v.pipe(v.string(), v.transform(Number), v.number(), v.maxValue(10)), '5'),
  name: v.pipe(v.string(), v.minLength(1)),
})

export const parsed = async (event) => {
  const order = v.parse(Order, JSON.parse(event.body))
  exec(`draw /data/${order.id} /data/${order.code} ${order.size} ${order.colour}`)
  exec(`draw ${order.limit}`)
  exec(`draw ${order.name}`) // finds command
}
export const safely = async (event) => {
  const result = v.safeParse(Order, JSON.parse(event.body))
  if (!result.success) return { statusCode: 400 }
  exec(`draw /data/${result.output.id}`)
  exec(`draw ${result.output.name}`) // finds command
}
export const asked = (event) => {
  const body = JSON.parse(event.body)
  if (v.is(Order, body)) exec(`draw /data/${body.code}`)
  else exec(`draw /data/${body.code}`) // finds command
}
export const named = (event) => {
  const { id } = parse(object({ id: pipe(string(), uuid()) }), event.pathParameters)
  exec(`draw /data/${id}`)
  const { name } = parse(v.looseObject({}), event.pathParameters)
  exec(`draw /data/${name}`) // finds command
}
