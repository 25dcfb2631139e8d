import { pythonModel } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../../python/at.ts'

const answer: Gives = { read: 'response', from: 'an HTTP response' }
const request: Rule = {
  request: {
    method: at(0, 'method'),
    url: at(1, 'url'),
    body: 'keywords.body|keywords.fields|keywords.json|arg2',
    headers: 'keywords.headers',
    timeout: ['keywords.timeout'],
  },
  gives: { type: 'Response' },
}
const pool: Rule = { client: true, notes: [{ kind: 'tls', at: 'keywords.cert_reqs', off: 'CERT_NONE' }], gives: { type: 'Pool' } }

export const urllib3 = pythonModel({
  packages: ['urllib3'],
  exports: {
    request,
    ...each(['PoolManager', 'poolmanager.PoolManager'], pool),
    ProxyManager: { ...pool, sinks: [{ kind: 'url', at: at(0, 'proxy_url') }] },
    ...each(['HTTPConnectionPool', 'HTTPSConnectionPool', 'connectionpool.HTTPSConnectionPool'], {
      ...pool,
      sinks: [{ kind: 'url', at: at(0, 'host') }],
    }),
    ...each(['connection_from_url'], { ...pool, sinks: [{ kind: 'url', at: at(0, 'url') }] }),
    ...each(
      ['Timeout', 'Retry', 'util.Retry', 'util.retry.Retry', 'util.Timeout', 'disable_warnings', 'make_headers', 'util.make_headers'],
      { gives: { of: [] } },
    ),
    'util.parse_url': { gives: { of: ['arg0'] } },
    encode_multipart_formdata: { gives: { list: { of: ['arg0'] } } },
  },
  types: {
    Pool: {
      methods: {
        ...each(['request', 'urlopen', 'request_encode_body', 'request_encode_url'], request),
        clear: { gives: 'nothing' },
      },
    },
    Response: {
      methods: {
        ...each(['read', 'json', 'getheader', 'getheaders'], { gives: answer }),
        ...each(['stream', 'readlines', '__iter__'], { gives: { list: answer } }),
        ...each(['release_conn', 'close'], { gives: 'nothing' }),
      },
      fields: { ...each(['data', 'headers', 'reason', 'url'], answer), status: { of: [], types: ['number'] } },
    },
  },
  source:
    'https://urllib3.readthedocs.io/en/stable/reference/urllib3.request.html, https://urllib3.readthedocs.io/en/stable/reference/urllib3.poolmanager.html, 2026-11-22',
})
