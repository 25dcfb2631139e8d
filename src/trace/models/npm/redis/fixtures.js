import { createClient } from 'redis'
import Redis from 'ioredis'

const client = createClient({ url: process.env.REDIS })
const redis = new Redis(process.env.REDIS)

export const values = async (event) => {
  await client.connect()
  await client.set(`user:${event.id}`, event.body)
  return await client.get(`user:${event.id}`)
}

export const scripts = async (event) => {
  await redis.eval(`return redis.call('get', '${event.key}')`, 0) // finds nosql
  await redis.eval("return redis.call('get', KEYS[1])", 1, event.key)
  await client.eval(event.body) // finds nosql
}

export const commands = async (event) => {
  await client.sendCommand([event.command, 'key']) // finds nosql
  await client.sendCommand(['GET', event.key])
}
