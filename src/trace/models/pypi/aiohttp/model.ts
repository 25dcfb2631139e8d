import { pythonModel } from '../../model.ts'
import type { At, Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../../python/at.ts'

const answer: Gives = { read: 'response', from: 'an HTTP response' }
const send = (method: { readonly is: string } | At, url: number): Rule => ({
  request: {
    url: at(url, 'url'),
    base: 'made0|madekeywords.base_url',
    method,
    body: 'keywords.data|keywords.json',
    headers: 'keywords.headers',
    // Five minutes is the limit where none is given: https://docs.aiohttp.org/en/stable/client_quickstart.html#timeouts
    tlsOff: ['keywords.ssl', 'keywords.verify_ssl'],
  },
  gives: { type: 'Response' },
})

export const aiohttp = pythonModel({
  packages: ['aiohttp', 'aiohttp_retry'],
  exports: {
    request: send(at(0, 'method'), 1),
    ...each(['ClientSession', 'RetryClient', 'client.ClientSession'], {
      client: true,
      sinks: [{ kind: 'url', at: 'arg0|keywords.base_url' }],
      gives: { type: 'Session' },
    }),
    ...each(['ClientTimeout', 'BasicAuth', 'FormData', 'ExponentialRetry'], { gives: { of: [] } }),
    TCPConnector: {
      notes: [
        { kind: 'tls', at: 'keywords.ssl', off: false },
        { kind: 'tls', at: 'keywords.verify_ssl', off: false },
      ],
      gives: { of: [] },
    },
  },
  types: {
    Session: {
      methods: {
        get: send({ is: 'GET' }, 0),
        options: send({ is: 'OPTIONS' }, 0),
        head: send({ is: 'HEAD' }, 0),
        delete: send({ is: 'DELETE' }, 0),
        post: send({ is: 'POST' }, 0),
        put: send({ is: 'PUT' }, 0),
        patch: send({ is: 'PATCH' }, 0),
        request: send(at(0, 'method'), 1),
        ws_connect: { request: { url: at(0, 'url') }, gives: { of: [] } },
        close: { gives: 'nothing' },
        ...each(['__enter__', '__aenter__'], { gives: { same: 'self' } }),
      },
    },
    Response: {
      methods: {
        ...each(['json', 'text', 'read'], { gives: answer }),
        ...each(['raise_for_status', 'release', 'close'], { gives: 'nothing' }),
        ...each(['__enter__', '__aenter__'], { gives: { same: 'self' } }),
      },
      fields: {
        ...each(['headers', 'cookies', 'content', 'reason', 'url'], answer),
        status: { of: [], types: ['number'] },
        ok: { of: [], types: ['boolean'] },
      },
    },
  },
  source: 'https://docs.aiohttp.org/en/stable/client_reference.html, 2026-11-22',
})
