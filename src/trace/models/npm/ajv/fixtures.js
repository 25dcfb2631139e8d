import { exec } from 'node:child_process'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'

const ajv = new Ajv({ allErrors: true })
addFormats(ajv)

const schema = {
  type: 'object',
  properties: {
    id: { type: 'string', format: 'uuid' },
    code: { type: 'string', pattern: '^[a-z0-9]+$' },
    size: { type: 'integer', maximum: 10 },
    colour: { enum: ['red', 'blue'] },
    name: { type: 'string' },
  },
  required: ['id', 'code', 'size', 'colour', 'name'],
  additionalProperties: false,
}
const validate = ajv.compile(schema)

export const compiled = async (event) => {
  const order = JSON.parse(event.body)
  if (!validate(order)) return { statusCode: 400, body: JSON.stringify(validate.errors) }
  exec(`draw /data/${order.id}`)
  exec(`draw /data/${order.code} --size ${order.size} --colour ${order.colour}`)
  exec(`draw --name ${order.name}`) // finds command
}

export const kept = async (event) => {
  const order = JSON.parse(event.body)
  const valid = validate(order)
  if (valid) {
    exec(`draw /data/${order.code}`)
    exec(`draw --name ${order.name}`) // finds command
  } else exec(`log ${order.code}`) // finds command
}

export const direct = (event) => {
  const body = JSON.parse(event.body)
  if (ajv.validate({ type: 'object', properties: { code: { type: 'string', pattern: '^[a-z]+$' } }, required: ['code'] }, body)) exec(`ls /data/${body.code}`)
  ajv.validate({ type: 'object', properties: { code: { type: 'string', pattern: '^[a-z]+$' } }, required: ['code'] }, body)
  exec(`ls /data/${body.code}`) // finds command
}

const loose = ajv.compile({ type: 'object', properties: { id: { type: 'string' } } })
export const weak = (event) => {
  const body = JSON.parse(event.body)
  if (!loose(body)) throw new Error('bad request')
  exec(`ls /data/${body.id}`) // finds command
}

export const unchecked = (event) => {
  const body = JSON.parse(event.body)
  validate(body)
  exec(`ls /data/${body.code}`) // finds command
}
