import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const connect: Rule = {
  client: true,
  request: {
    url: 'arg0',
    timeout: ['arg0.connectTimeout', 'arg1.connectTimeout'],
    tlsOff: ['arg0.rejectUnauthorized', 'arg1.rejectUnauthorized'],
  },
  gives: { type: 'Client' },
}

export const mqtt = model({
  packages: ['mqtt', 'async-mqtt'],
  exports: { default: { members: { connect, connectAsync: connect } }, connect, connectAsync: connect },
  types: {
    Client: {
      extends: 'events#EventEmitter',
      methods: {
        ...each(['on', 'once'], {
          calls: [
            {
              at: 'arg1',
              with: [
                { read: 'response', from: 'an MQTT message' },
                { read: 'response', from: 'an MQTT message' },
              ],
              perhaps: true,
            },
          ],
          gives: { same: 'self' },
        }),
        ...each(['publish', 'publishAsync'], { calls: [{ at: 'last', with: [null] }], gives: 'nothing' }),
        ...each(['subscribe', 'subscribeAsync', 'unsubscribe', 'end', 'endAsync', 'reconnect'], { gives: 'nothing' }),
      },
    },
  },
  source: 'https://github.com/mqttjs/MQTT.js#api, 2026-11-22',
})
