import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'

const submit: Rule = { sinks: [{ kind: 'nosql', at: 'arg0', only: 'strings' }], gives: { read: 'database', from: 'the graph' } }
const client: Gives = { type: 'Client' }

export const gremlin = model({
  packages: ['gremlin', 'gremlin-aws-sigv4'],
  exports: { driver: { members: { Client: { client: true, gives: client }, DriverRemoteConnection: { client: true } } } },
  types: { Client: { methods: { submit, open: { gives: { of: [] } }, close: { gives: { of: [] } }, stream: submit } } },
  source: 'https://tinkerpop.apache.org/docs/current/reference/#gremlin-javascript, 2026-11-22',
})
