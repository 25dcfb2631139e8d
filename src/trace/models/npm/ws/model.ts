import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

const open: Rule = {
  request: { url: 'arg0', tlsOff: ['arg1.rejectUnauthorized', 'arg2.rejectUnauthorized'] },
  gives: { type: 'global#WebSocket' },
}

export const ws = model({
  packages: ['ws', 'isomorphic-ws', 'socket.io-client', 'reconnecting-websocket', 'eventsource'],
  exports: { default: open, WebSocket: open, io: open, connect: open, EventSource: open },
  source: 'https://github.com/websockets/ws/blob/master/doc/ws.md, 2026-11-22',
})
