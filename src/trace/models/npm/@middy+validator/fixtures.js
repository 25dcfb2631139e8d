import { exec } from 'node:child_process'
import middy from '@middy/core'
import jsonBodyParser from '@middy/http-json-body-parser'
import validator from '@middy/validator'
import { transpileSchema } from '@middy/validator/transpile'

const eventSchema = {
  type: 'object',
  required: ['body'],
  properties: {
    body: {
      type: 'object',
      required: ['id', 'size', 'colour'],
      properties: {
        id: { type: 'string', pattern: '^[a-z0-9]+$' },
        size: { type: 'number' },
        colour: { type: 'string', enum: ['red', 'blue'] },
        note: { type: 'string', maxLength: 20 },
      },
    },
  },
}

const draw = async ({ body }) => {
  exec(`draw /data/${body.id}`)
  exec(`draw --size ${body.size}`)
  exec(`draw --colour ${body.colour}`)
  exec(`draw --note ${body.note}`) // finds command
}
export const compiled = middy(draw).use(jsonBodyParser()).use(validator({ eventSchema: transpileSchema(eventSchema) }))

export const plain = middy()
  .use(jsonBodyParser())
  .use(validator({ eventSchema }))
  .handler(async ({ body }) => {
    exec(`draw /data/${body.id}`)
    exec(`draw --note ${body.note}`) // finds command
  })

export const missing = middy(async ({ body }) => {
  exec(`draw /data/${body.id}`) // finds command
}).use([jsonBodyParser(), validator({ responseSchema: transpileSchema({ type: 'object' }) })])
