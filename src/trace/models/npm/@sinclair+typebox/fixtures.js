import { exec } from 'node:child_process'
import { Type } from '@sinclair/typebox'
import { TypeCompiler } from '@sinclair/typebox/compiler'
import { Value } from '@sinclair/typebox/value'
import Ajv from 'ajv'

const Order = Type.Object({
  id: Type.String({ pattern: '^[a-f0-9-]+$' }),
  size: Type.Integer({ maximum: 10 }),
  colour: Type.Enum({ red: 'red', blue: 'blue' }),
  name: Type.String({ maxLength: 40 }),
})
export const asked = (event) => {
  const body = JSON.parse(event.body)
  if (!Value.Check(Order, body)) return { statusCode: 400 }
  exec(`draw /data/${body.id} ${body.size} ${body.colour}`)
  exec(`draw ${body.name}`) // finds command
}
export const parsed = (event) => {
  const order = Value.Parse(Order, JSON.parse(event.body))
  exec(`draw /data/${order.id} ${order.size}`)
  exec(`draw ${order.name}`) // finds command
}
const compiled = TypeCompiler.Compile(Order)
export const fast = (event) => {
  const body = JSON.parse(event.body)
  if (!compiled.Check(body)) throw new Error('bad order')
  exec(`draw /data/${body.id}`)
  exec(`draw ${body.name}`) // finds command
}
const validate = new Ajv().compile(Order)
export const byAjv = (event) => {
  const body = JSON.parse(event.body)
  if (!validate(body)) return { statusCode: 400 }
  exec(`draw /data/${body.id}`)
  exec(`draw ${body.name}`) // finds command
}
