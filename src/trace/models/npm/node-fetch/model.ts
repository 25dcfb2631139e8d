import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

const fetch: Rule = {
  request: { url: 'arg0', method: 'arg1.method', body: 'arg1.body', headers: 'arg1.headers', timeout: ['arg1.signal', 'arg1.timeout'] },
  gives: { type: 'global#Response' },
}

export const nodeFetch = model({
  packages: ['node-fetch', 'cross-fetch', 'isomorphic-fetch', 'isomorphic-unfetch', 'unfetch', 'node-fetch-native', 'make-fetch-happen'],
  exports: { default: fetch, fetch, Request: { ...fetch, gives: { type: 'global#Request' } } },
  source: 'https://github.com/node-fetch/node-fetch#api, 2026-11-22',
})
