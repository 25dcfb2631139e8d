import { pythonModel } from '../../model.ts'
import type { At, Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../../python/at.ts'

const answer: Gives = { read: 'response', from: 'an HTTP response' }
const response: Gives = { type: 'Response' }

/** `method(url, …)`; body and headers go by name, except where `post(url, data, json)` takes them in order. */
const send = (method: { readonly is: string } | At, url: number, body: At): Rule => ({
  request: {
    url: at(url, 'url'),
    method,
    body,
    headers: 'keywords.headers',
    timeout: ['keywords.timeout'],
    tlsOff: ['keywords.verify'],
  },
  gives: response,
})
const methods: Readonly<Record<string, Rule>> = {
  get: send({ is: 'GET' }, 0, 'keywords.data|keywords.json'),
  options: send({ is: 'OPTIONS' }, 0, 'keywords.data|keywords.json'),
  head: send({ is: 'HEAD' }, 0, 'keywords.data|keywords.json'),
  delete: send({ is: 'DELETE' }, 0, 'keywords.data|keywords.json'),
  post: send({ is: 'POST' }, 0, 'arg1|keywords.data|arg2|keywords.json|keywords.files'),
  put: send({ is: 'PUT' }, 0, 'arg1|keywords.data|keywords.json|keywords.files'),
  patch: send({ is: 'PATCH' }, 0, 'arg1|keywords.data|keywords.json'),
  request: send(at(0, 'method'), 1, 'keywords.data|keywords.json|keywords.files'),
}

export const requests = pythonModel({
  packages: [
    'requests',
    'curl_cffi',
    'cloudscraper',
    'requests_cache',
    'requests_futures',
    'requests_oauthlib',
    'requests_html',
    'grequests',
    'treq',
  ],
  exports: {
    ...methods,
    ...each(
      [
        'Session',
        'session',
        'sessions.Session',
        'create_scraper',
        'CachedSession',
        'sessions.FuturesSession',
        'OAuth1Session',
        'OAuth2Session',
        'HTMLSession',
      ],
      { client: true, gives: { type: 'Session' } },
    ),
    Request: { gives: { fields: { method: { same: at(0, 'method') }, url: { same: at(1, 'url') } } } },
    ...each(['adapters.HTTPAdapter', 'auth.HTTPBasicAuth', 'auth.HTTPDigestAuth', 'packages.urllib3.disable_warnings', 'install_cache'], {
      gives: { of: [] },
    }),
    'utils.quote': { gives: { of: ['arg0'], types: ['string'], encodes: 'url' } },
    'utils.unquote': { gives: { of: ['arg0'], types: ['string'], decodes: 'url' } },
  },
  types: {
    Session: {
      methods: {
        ...methods,
        'verify=': { notes: [{ kind: 'tls', at: 'arg0', off: false }], gives: 'nothing' },
        ...each(['mount', 'close'], { gives: 'nothing' }),
        ...each(['prepare_request', 'merge_environment_settings'], { gives: { same: 'arg0' } }),
        send: { request: { url: 'arg0.url' }, gives: response },
        __enter__: { gives: { same: 'self' } },
      },
      fields: { headers: { of: [], types: ['object'] }, cookies: answer, auth: { of: [] } },
    },
    Response: {
      methods: {
        json: { gives: answer },
        ...each(['iter_content', 'iter_lines', '__iter__'], { gives: { list: answer } }),
        ...each(['raise_for_status', 'close'], { gives: 'nothing' }),
        result: { gives: { same: 'self' } },
        __enter__: { gives: { same: 'self' } },
      },
      fields: {
        ...each(['text', 'content', 'headers', 'cookies', 'url', 'reason', 'raw', 'history', 'links', 'html'], answer),
        ok: { of: [], types: ['boolean'] },
        status_code: { of: [], types: ['number'] },
        elapsed: { of: [] },
        encoding: { of: [] },
        request: { of: [] },
      },
    },
  },
  source: 'https://requests.readthedocs.io/en/latest/api/, 2026-11-22',
})
