import { EventEmitter } from 'node:events'

export const tickets = new EventEmitter()
