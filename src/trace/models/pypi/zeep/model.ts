import { pythonModel } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const answer: Gives = { read: 'response', from: 'a web service' }
const make: Rule = { client: true, sinks: [{ kind: 'url', at: 'arg0|keywords.wsdl|keywords.url|keywords.uri' }], gives: { type: 'Client' } }

// Clients of web services: what they are made with is where they go.
export const zeep = pythonModel({
  packages: [
    'zeep',
    'suds',
    'gql',
    'xmlrpc',
    'websocket',
    'websockets',
    'pycurl',
    'ftplib',
    'telnetlib',
    'imaplib',
    'poplib',
    'pika',
    'kafka',
    'pysnmp',
  ],
  exports: {
    ...each(
      [
        'Client',
        'AsyncClient',
        'client.Client',
        'client.ServerProxy',
        'transport.requests.RequestsHTTPTransport',
        'create_connection',
        'connect',
      ],
      make,
    ),
    ...each(['FTP', 'FTP_TLS', 'Telnet', 'IMAP4', 'IMAP4_SSL', 'POP3', 'POP3_SSL'], {
      client: true,
      sinks: [{ kind: 'url', at: 'arg0|keywords.host' }],
      gives: { type: 'Client' },
    }),
    Curl: { gives: { type: 'Curl' } },
    gql: { sinks: [{ kind: 'nosql', at: 'arg0', only: 'strings' }], gives: { of: [] } },
    ...each(['KafkaProducer', 'KafkaConsumer', 'BlockingConnection', 'URLParameters', 'ConnectionParameters'], {
      client: true,
      gives: { of: [] },
    }),
  },
  types: {
    Client: {
      fluent: true,
      methods: {
        ...each(['recv', 'read_until', 'read_all', 'search', 'fetch', 'retrlines', 'nlst'], { gives: answer }),
        close: { gives: 'nothing' },
      },
      call: { gives: answer },
    },
    Curl: {
      methods: {
        setopt: { sinks: [{ kind: 'url', at: 'arg1', when: { at: 'arg0', is: ['URL'] } }], gives: 'nothing' },
        '*': { gives: { of: [] } },
      },
      fields: { URL: { of: [] } },
    },
  },
  source:
    'https://docs.python-zeep.org/en/master/client.html, https://gql.readthedocs.io, http://pycurl.io/docs/latest/, https://docs.python.org/3.12/library/ftplib.html, 2026-11-22',
})
