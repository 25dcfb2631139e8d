import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const answer: Gives = { read: 'response', from: 'an HTTP response' }
const response: Gives = { fields: { body: answer, text: answer, headers: answer, header: answer, status: { of: [] }, ok: { of: [] } } }
const send: Rule = { request: { url: 'arg0' }, gives: { type: 'Request' } }
const methods = each(['get', 'post', 'put', 'patch', 'del', 'delete', 'head', 'options'], send)

export const superagent = model({
  packages: ['superagent'],
  exports: {
    default: { request: { url: 'arg1|arg0' }, gives: { type: 'Request' } },
    ...methods,
    agent: { gives: { type: 'Agent' } },
  },
  types: {
    Agent: { methods },
    Request: {
      fluent: true,
      methods: {
        send: { request: { base: 'made0', body: 'arg0' }, gives: { same: 'self' } },
        set: { request: { base: 'made0', headers: 'args' }, gives: { same: 'self' } },
        end: { calls: [{ at: 'arg0', with: [null, response] }], gives: 'nothing' },
        ...each(['then'], { calls: [{ at: 'arg0', with: [response] }], gives: { callback: 0 } }),
        disableTLSCerts: { gives: { same: 'self' } },
      },
    },
  },
  source: 'https://forwardemail.github.io/superagent/, 2026-11-22',
})
