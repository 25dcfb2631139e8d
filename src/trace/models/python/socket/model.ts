import { pythonModel } from '../../model.ts'
import type { Gives } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

const answer: Gives = { read: 'response', from: 'a socket' }

export const socket = pythonModel({
  packages: ['socket'],
  exports: {
    create_connection: { sinks: [{ kind: 'url', at: at(0, 'address', '.0') }], gives: { type: 'Socket' } },
    ...each(['socket', 'SocketType'], { gives: { type: 'Socket' } }),
    ...each(['gethostbyname', 'getaddrinfo', 'gethostbyaddr', 'gethostbyname_ex', 'getfqdn'], {
      sinks: [{ kind: 'url', at: 'arg0|keywords.host|keywords.name' }],
      gives: { of: [] },
    }),
    ...each(['gethostname', 'inet_ntoa', 'inet_aton'], { gives: { of: [], types: ['string'] } }),
    setdefaulttimeout: { gives: 'nothing' },
  },
  types: {
    Socket: {
      methods: {
        ...each(['connect', 'connect_ex'], { sinks: [{ kind: 'url', at: 'arg0.0' }], gives: 'nothing' }),
        ...each(['send', 'sendall'], { request: { body: 'arg0' }, gives: { of: [], types: ['number'] } }),
        sendto: { sinks: [{ kind: 'url', at: 'arg1.0' }], request: { body: 'arg0' }, gives: { of: [], types: ['number'] } },
        recv: { gives: answer },
        recvfrom: { gives: { list: answer } },
        makefile: { gives: { of: [] } },
        ...each(['close', 'settimeout', 'bind', 'listen', 'shutdown', 'setsockopt', 'setblocking'], { gives: 'nothing' }),
      },
    },
  },
  source: 'https://docs.python.org/3.13/library/socket.html, 2026-11-22',
})
