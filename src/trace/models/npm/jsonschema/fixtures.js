import { exec } from 'node:child_process'
import { validate, Validator } from 'jsonschema'

const schema = { type: 'object', properties: { code: { type: 'string', pattern: '^[a-z]+$' }, size: { type: 'integer' }, name: { type: 'string' } }, required: ['code', 'size', 'name'] }

export const called = (event) => {
  const body = JSON.parse(event.body)
  const result = validate(body, schema)
  if (!result.valid) return { statusCode: 400 }
  exec(`draw /data/${body.code} ${body.size}`)
  exec(`draw ${body.name}`) // finds command
}
const validator = new Validator()
export const asked = (event) => {
  const body = JSON.parse(event.body)
  if (validator.validate(body, schema).valid) exec(`draw /data/${body.code}`)
  exec(`draw ${body.code}`) // finds command
}
