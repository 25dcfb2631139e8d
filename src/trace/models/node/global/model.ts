import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { crypto } from '../crypto/model.ts'
import { each } from '../each.ts'
import { perfHooks } from '../perf_hooks/model.ts'
import { process } from '../process/model.ts'
import { timers } from '../timers/model.ts'

const code: Rule = { sinks: [{ kind: 'code', at: 'arg0' }] }
const log: Rule = { log: { values: 'args', structured: false }, gives: 'nothing' }
const answer: Gives = { read: 'response', from: 'an HTTP response', at: 'made0' }
// A text instead of a function is refused (ERR_INVALID_ARG_TYPE); only browsers evaluate it.
const own = (name: string): Rule => ({ sinks: [{ kind: 'work', at: 'arg1' }], ...pick(name) })

function pick(name: string): Pick<Rule, 'calls' | 'gives'> {
  const { calls = [], gives = 'nothing' } = timers.exports[name] ?? {}
  return { calls, gives }
}

// What belongs to the language (Object, Promise, URL, Buffer …) is the engine's.
export const global = model({
  packages: ['global'],
  exports: {
    eval: code,
    Function: { sinks: [{ kind: 'code', at: 'args' }] },
    setTimeout: own('setTimeout'),
    setInterval: own('setInterval'),
    setImmediate: { calls: [{ at: 'arg0' }], gives: { of: [] } },
    ...each(['clearTimeout', 'clearInterval', 'clearImmediate'], { gives: 'nothing' }),
    queueMicrotask: { calls: [{ at: 'arg0', with: [] }], gives: 'nothing' },
    structuredClone: { gives: { same: 'arg0' } },
    awslambda: {
      members: { streamifyResponse: { gives: { same: 'arg0' } }, HttpResponseStream: { members: { from: { gives: { same: 'arg0' } } } } },
    },
    atob: { gives: { of: ['arg0'], types: ['string'], decodes: 'base64' } },
    btoa: { gives: { of: ['arg0'], types: ['string'], encodes: 'base64' } },
    console: {
      members: {
        ...each(['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table', 'group'], log),
        assert: log,
        ...each(['time', 'timeEnd', 'timeLog', 'groupEnd', 'count'], { gives: 'nothing' }),
      },
    },
    fetch: {
      request: { url: 'arg0', method: 'arg1.method', body: 'arg1.body', headers: 'arg1.headers', timeout: ['arg1.signal', 'arg0.signal'] },
      gives: { type: 'Response' },
    },
    Request: {
      request: { url: 'arg0', method: 'arg1.method', body: 'arg1.body', headers: 'arg1.headers' },
      gives: { type: 'Request' },
    },
    AbortController: { gives: { of: [] } },
    AbortSignal: { members: { timeout: { sinks: [{ kind: 'work', at: 'arg0' }], gives: { of: [] } }, any: { gives: { of: [] } } } },
    WebSocket: { request: { url: 'arg0' }, gives: { type: 'WebSocket' } },
    EventSource: { request: { url: 'arg0' }, gives: { type: 'WebSocket' } },
    crypto: { members: crypto.exports['webcrypto']?.members ?? {} },
    performance: { members: perfHooks.exports['performance']?.members ?? {} },
    process: { members: process.exports },
  },
  types: {
    Response: {
      methods: {
        ...each(['json', 'text', 'arrayBuffer', 'blob', 'bytes', 'buffer', 'formData'], { gives: answer }),
        clone: { gives: { same: 'self' } },
      },
      fields: {
        ok: { of: [], types: ['boolean'] },
        status: { of: [], types: ['number'] },
        redirected: { of: [], types: ['boolean'] },
        statusText: answer,
        headers: answer,
        body: answer,
        url: answer,
      },
    },
    Request: { fields: { url: { same: 'made0' } } },
    WebSocket: {
      extends: 'events#EventEmitter',
      methods: {
        ...each(['on', 'once', 'addEventListener'], {
          calls: [{ at: 'arg1', with: [{ read: 'response', from: 'a web socket' }], perhaps: true }],
          gives: 'nothing',
        }),
        send: { request: { body: 'arg0' }, gives: 'nothing' },
        close: { gives: 'nothing' },
      },
    },
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/globals.html, 2026-11-22',
})
