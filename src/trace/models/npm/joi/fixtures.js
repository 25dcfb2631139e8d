import { exec } from 'node:child_process'
import Joi from 'joi'

const order = Joi.object({
  id: Joi.string().guid({ version: 'uuidv4' }).required(),
  code: Joi.string().alphanum().min(3).max(30),
  size: Joi.number().integer().min(1).max(50).default(1),
  colour: Joi.string().valid('red', 'blue'),
  slug: Joi.string().pattern(/^[a-z0-9-]+$/),
  name: Joi.string().max(40).required(),
  parts: Joi.array().items(Joi.object({ sku: Joi.string().hex(), note: Joi.string() })),
})

export const checked = async (event) => {
  const { error, value } = order.validate(JSON.parse(event.body))
  if (error) return { statusCode: 400, body: 'bad order' }
  exec(`draw /data/${value.id}`)
  exec(`draw /data/${value.code}`)
  exec(`draw --size ${value.size}`)
  exec(`draw --colour ${value.colour}`)
  exec(`draw /data/${value.slug}`)
  exec(`draw --name ${value.name}`) // finds command
  exec(`draw /data/${value.parts[0].sku}`)
  exec(`draw --note ${value.parts[0].note}`) // finds command
}

export const theInputItself = async (event) => {
  const body = JSON.parse(event.body)
  const { error } = order.validate(body, { abortEarly: false })
  if (error !== undefined) return { statusCode: 400, body: JSON.stringify(error.details) }
  exec(`draw /data/${body.id}`)
  exec(`draw --colour ${body.colour}`)
  exec(`draw --name ${body.name}`) // finds command
}

export const throwing = async (event) => {
  const body = await order.validateAsync(JSON.parse(event.body))
  exec(`draw /data/${body.code}`)
  exec(`draw --name ${body.name}`) // finds command
}

export const attempted = async (event) => {
  const { folder } = Joi.attempt(event.queryStringParameters, Joi.object({ folder: Joi.string().token() }))
  exec(`ls /data/${folder}`)
  const { other } = Joi.attempt(event.queryStringParameters, Joi.object({ other: Joi.string() }).unknown())
  exec(`ls /data/${other}`) // finds command
}

export const asserted = (event) => {
  Joi.assert(event.path, Joi.string().hex())
  exec(`ls /data/${event.path}`)
}

export const typesOnly = (event) => {
  const { value } = Joi.object().keys({ host: Joi.string().required() }).validate(event)
  exec(`ping ${value.host}`) // finds command
}

export const kept = (event) => {
  const { error, value } = Joi.object({ id: Joi.string().hex() }).options({ allowUnknown: true }).unknown(true).validate(event)
  if (error) throw error
  exec(`ping ${value.id}`)
  exec(`ping ${value.host}`) // finds command
}

export const told = (event) => {
  const { error } = order.validate(event.queryStringParameters)
  return { statusCode: 400, headers: { 'Content-Type': 'text/html' }, body: `<p>${error?.message}</p>` } // finds html
}
