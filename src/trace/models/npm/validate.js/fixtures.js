import { exec } from 'node:child_process'
import validate from 'validate.js'

const constraints = { code: { presence: true, format: { pattern: '[a-z0-9]+' } }, colour: { inclusion: ['red', 'blue'] }, name: { presence: true } }
export const called = (event) => {
  const body = JSON.parse(event.body)
  const errors = validate(body, constraints)
  if (errors) return { statusCode: 400 }
  exec(`draw /data/${body.code} ${body.colour}`)
  exec(`draw ${body.name}`) // finds command
}
