import { exec } from 'node:child_process'
import Validator from 'fastest-validator'

const check = new Validator().compile({ id: 'uuid', size: { type: 'number', max: 10 }, colour: { type: 'enum', values: ['red', 'blue'] }, name: 'string|min:3' })
export const compiled = (event) => {
  const body = JSON.parse(event.body)
  if (check(body) !== true) return { statusCode: 400 }
  exec(`draw /data/${body.id} ${body.size} ${body.colour}`)
  exec(`draw ${body.name}`) // finds command
}
