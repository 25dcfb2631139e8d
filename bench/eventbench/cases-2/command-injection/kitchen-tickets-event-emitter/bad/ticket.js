import { EventEmitter, once } from 'node:events'
import './printer.js'
import { tickets } from './bus.js'

export const handler = async ({ body }) => {
  const { station, dish } = JSON.parse(body)
  const done = once(tickets, 'printed')
  tickets.emit('ticket', { station, dish: String(dish).slice(0, 40) })
  await done
  return { statusCode: 200 }
}
