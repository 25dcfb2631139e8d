import { pythonModel } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

const answer: Gives = { read: 'response', from: 'an HTTP response' }
const connect: Rule = {
  sinks: [{ kind: 'url', at: at(0, 'host') }],
  gives: { type: 'Connection' },
}
const text: Gives = { of: [], types: ['string'] }

export const http = pythonModel({
  packages: ['http', 'httplib'],
  exports: {
    ...each(['client.HTTPConnection', 'client.HTTPSConnection', 'HTTPConnection', 'HTTPSConnection'], connect),
    HTTPStatus: { gives: { of: [] } },
  },
  types: {
    Connection: {
      methods: {
        request: {
          request: { method: at(0, 'method'), body: at(2, 'body'), headers: at(3, 'headers') },
          gives: 'nothing',
        },
        getresponse: { gives: { type: 'Response' } },
        ...each(['connect', 'close', 'putrequest', 'putheader', 'endheaders', 'send', 'set_debuglevel', 'set_tunnel'], {
          gives: 'nothing',
        }),
      },
    },
    Response: {
      methods: {
        ...each(['read', 'getheader', 'getheaders', 'readline'], { gives: answer }),
        ...each(['readlines', '__iter__'], { gives: { list: answer } }),
        close: { gives: 'nothing' },
      },
      fields: { status: { of: [], types: ['number'] }, reason: text, headers: answer, msg: answer },
    },
  },
  source: 'https://docs.python.org/3.13/library/http.client.html, 2026-11-22',
})
