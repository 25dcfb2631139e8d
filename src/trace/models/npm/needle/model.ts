import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const answer: Gives = { read: 'response', from: 'an HTTP response' }
const response: Gives = { fields: { body: answer, headers: answer, raw: answer, statusCode: { of: [], types: ['number'] } } }
const send = (url: string, body: string | undefined, options: string): Rule => ({
  request: {
    url,
    ...(body === undefined ? {} : { body }),
    headers: `${options}.headers`,
    timeout: [`${options}.timeout`, `${options}.response_timeout`],
    tlsOff: [`${options}.rejectUnauthorized`],
  },
  calls: [{ at: 'last', with: [null, response, answer] }],
  gives: response,
})

export const needle = model({
  packages: ['needle'],
  exports: {
    // needle(method, url, data, options)
    default: send('arg1', 'arg2', 'arg3'),
    ...each(['get', 'head'], send('arg0', undefined, 'arg1')),
    ...each(['post', 'put', 'patch', 'delete'], send('arg0', 'arg1', 'arg2')),
    request: send('arg1', 'arg2', 'arg3'),
  },
  source: 'https://github.com/tomas/needle#api, 2026-11-22',
})
