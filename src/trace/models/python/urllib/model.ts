import { pythonModel } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

const answer: Gives = { read: 'response', from: 'an HTTP response' }
const quote: Rule = { gives: { of: [at(0, 'string')], types: ['string'], characters: 'percent' } }
const unquote: Rule = { gives: { of: [at(0, 'string')], types: ['string'], decodes: 'url' } }
const urlencode: Rule = { gives: { of: [at(0, 'query')], types: ['string'], encodes: 'query' } }
const urlopen = (url: string): Rule => ({
  request: {
    url: at(0, url),
    body: at(1, 'data'),
    timeout: [at(2, 'timeout')],
  },
  gives: { type: 'Response' },
})
const request: Rule = {
  gives: {
    fields: {
      full_url: { same: at(0, 'url') },
      url: { same: at(0, 'url') },
      data: { same: at(1, 'data') },
      headers: { same: at(2, 'headers') },
    },
  },
}
const retrieve: Rule = {
  sinks: [{ kind: 'path', at: at(1, 'filename') }],
  // It has no parameter for a limit.
  request: { url: at(0, 'url'), body: at(3, 'data'), timeout: [] },
  gives: { list: { of: [] } },
}

// `urllib2` and `urlparse` are Python 2's names.
export const urllib = pythonModel({
  packages: ['urllib', 'urllib2', 'urlparse'],
  exports: {
    ...Object.fromEntries(
      ['', 'parse.'].flatMap((part): [string, Rule][] =>
        [
          ...Object.entries(each(['quote', 'quote_plus', 'quote_from_bytes'], quote)),
          ...Object.entries(each(['unquote', 'unquote_plus', 'unquote_to_bytes'], unquote)),
          ['urlencode', urlencode],
          ['parse_qs', { gives: { of: [at(0, 'qs')], types: ['object'] } }],
          ['parse_qsl', { gives: { list: { list: { of: [at(0, 'qs')], types: ['string'] } } } }],
        ].map(([name, rule]) => [`${part}${name as string}`, rule as Rule]),
      ),
    ),
    ...each(['urlopen', 'request.urlopen'], urlopen('url')),
    ...each(['Request', 'request.Request'], request),
    ...each(['urlretrieve', 'request.urlretrieve'], retrieve),
    ...each(['request.build_opener', 'build_opener'], { gives: { type: 'Opener' } }),
    ...each(['request.install_opener', 'install_opener'], { gives: 'nothing' }),
    'request.pathname2url': { gives: { of: [at(0, 'pathname')], types: ['string'], characters: 'percent' } },
    ...each(['request.url2pathname'], { gives: { of: ['arg0'], types: ['string'], decodes: 'url' } }),
  },
  types: {
    Response: {
      methods: {
        ...each(['read', 'readline', 'read1', 'info', 'getheader', 'getheaders', 'geturl'], { gives: answer }),
        ...each(['readlines', '__iter__'], { gives: { list: answer } }),
        getcode: { gives: { of: [], types: ['number'] } },
        close: { gives: 'nothing' },
        __enter__: { gives: { same: 'self' } },
      },
      fields: {
        ...each(['headers', 'msg', 'reason', 'url'], answer),
        ...each(['status', 'code'], { of: [], types: ['number'] }),
      },
    },
    Opener: { methods: { open: urlopen('fullurl') } },
  },
  source: 'https://docs.python.org/3.13/library/urllib.request.html, https://docs.python.org/3.13/library/urllib.parse.html, 2026-11-22',
})
