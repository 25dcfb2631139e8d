import { EventEmitter } from 'node:events'
import Emitter from 'events'
import { execSync } from 'child_process'

export const emitted = async (event) => {
  const bus = new EventEmitter()
  bus.on('order', (name) => execSync(`echo ${name}`)) // finds command
  bus.on('tick', (name) => execSync(`echo ${name}`))
  bus.emit('order', event.name)
  bus.emit('tick', 'fixed')
}

class Bus extends Emitter {}

export const inherited = async (event) => {
  const bus = new Bus()
  bus.once('done', ({ file }) => execSync(`rm /tmp/${file}`)) // finds command
  bus.emit('done', { file: event.file })
}
