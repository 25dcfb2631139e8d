import { pythonModel } from '../../model.ts'
import type { At, Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../../python/at.ts'

const answer: Gives = { read: 'response', from: 'an HTTP response' }
const send = (method: { readonly is: string } | At, url: number): Rule => ({
  request: {
    url: at(url, 'url'),
    base: 'madekeywords.base_url',
    method,
    body: 'keywords.content|keywords.data|keywords.json|keywords.files',
    headers: 'keywords.headers',
    // A limit of five seconds stands where none is given: https://www.python-httpx.org/advanced/timeouts/
    unlimited: ['keywords.timeout', 'madekeywords.timeout'],
    tlsOff: ['keywords.verify'],
  },
  gives: { type: 'Response' },
})
const methods: Readonly<Record<string, Rule>> = {
  get: send({ is: 'GET' }, 0),
  options: send({ is: 'OPTIONS' }, 0),
  head: send({ is: 'HEAD' }, 0),
  delete: send({ is: 'DELETE' }, 0),
  post: send({ is: 'POST' }, 0),
  put: send({ is: 'PUT' }, 0),
  patch: send({ is: 'PATCH' }, 0),
  ...each(['request', 'stream'], send(at(0, 'method'), 1)),
}
const base: readonly Sink[] = [{ kind: 'url', at: 'keywords.base_url' }]
const make: Rule = { client: true, sinks: base, notes: [{ kind: 'tls', at: 'keywords.verify', off: false }], gives: { type: 'Client' } }

export const httpx = pythonModel({
  packages: ['httpx'],
  exports: {
    ...methods,
    ...each(['Client', 'AsyncClient'], make),
    ...each(['Timeout', 'Limits', 'HTTPTransport', 'AsyncHTTPTransport', 'BasicAuth'], { gives: { of: [] } }),
    URL: { gives: { same: at(0, 'url') } },
  },
  types: {
    Client: {
      methods: {
        ...methods,
        ...each(['close', 'aclose'], { gives: 'nothing' }),
        build_request: { gives: { fields: { method: { same: at(0, 'method') }, url: { same: at(1, 'url') } } } },
        send: { request: { url: 'arg0.url' }, gives: { type: 'Response' } },
        ...each(['__enter__', '__aenter__'], { gives: { same: 'self' } }),
      },
    },
    Response: {
      methods: {
        ...each(['json', 'read', 'aread'], { gives: answer }),
        ...each(['iter_bytes', 'iter_text', 'iter_lines', 'aiter_bytes', 'aiter_text', 'aiter_lines'], { gives: { list: answer } }),
        raise_for_status: { gives: { same: 'self' } },
        ...each(['close', 'aclose'], { gives: 'nothing' }),
        ...each(['__enter__', '__aenter__'], { gives: { same: 'self' } }),
      },
      fields: {
        ...each(['text', 'content', 'headers', 'cookies', 'url', 'reason_phrase'], answer),
        status_code: { of: [], types: ['number'] },
        ...each(['is_success', 'is_error'], { of: [], types: ['boolean'] }),
      },
    },
  },
  source: 'https://www.python-httpx.org/api/, 2026-11-22',
})
