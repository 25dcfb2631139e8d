import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const answer: Gives = { read: 'response', from: 'an HTTP response' }
const request: Rule = {
  request: {
    url: 'arg0',
    method: 'arg1.method',
    body: 'arg1.body',
    headers: 'arg1.headers',
    timeout: ['arg1.headersTimeout', 'arg1.bodyTimeout', 'arg1.signal'],
  },
  gives: { fields: { body: { type: 'Body' }, headers: answer, statusCode: { of: [], types: ['number'] } } },
}
const pool: Rule = {
  client: true,
  sinks: [{ kind: 'url', at: 'arg0' }],
  gives: { type: 'Pool' },
  notes: [{ kind: 'tls', at: 'arg1.connect.rejectUnauthorized', off: false }],
}

export const undici = model({
  packages: ['undici'],
  exports: {
    ...each(['request', 'stream', 'pipeline'], request),
    fetch: { ...request, gives: { type: 'global#Response' } },
    ...each(['Client', 'Pool'], pool),
    Agent: { client: true, gives: { of: [] }, notes: [{ kind: 'tls', at: 'arg0.connect.rejectUnauthorized', off: false }] },
    setGlobalDispatcher: { gives: 'nothing' },
  },
  types: {
    Body: { methods: each(['json', 'text', 'arrayBuffer', 'blob', 'bytes', 'formData'], { gives: answer }) },
    Pool: {
      methods: {
        request: { request: { base: 'made0', body: 'arg0.body', headers: 'arg0.headers', method: 'arg0.method' }, ...gives(request) },
        close: { gives: 'nothing' },
      },
    },
  },
  source: 'https://undici.nodejs.org/#/docs/api/Dispatcher, 2026-11-22',
})

function gives(rule: Rule): Rule {
  return rule.gives === undefined ? {} : { gives: rule.gives }
}
