import { model } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'

const hits: Gives = { read: 'database', from: 'the search index' }
/** The whole query, and a query in Lucene's own language. */
const query: readonly Sink[] = [
  { kind: 'nosql', at: 'arg0.body', only: 'objects' },
  { kind: 'nosql', at: 'arg0.body|arg0', only: 'strings' },
  { kind: 'nosql', at: 'arg0.body.query|arg0.query', only: 'objects' },
  { kind: 'nosql', at: 'arg0.body.query.query_string.query|arg0.query.query_string.query|arg0.q' },
]
const search: Rule = { sinks: query, gives: hits, calls: [{ at: 'last', with: [null, hits] }] }

export const elasticElasticsearch = model({
  packages: ['@elastic/elasticsearch', '@opensearch-project/opensearch', 'elasticsearch', '@elastic/elasticsearch-serverless'],
  exports: {
    Client: {
      client: true,
      gives: { type: 'Client' },
      notes: [{ kind: 'tls', at: 'arg0.ssl.rejectUnauthorized|arg0.tls.rejectUnauthorized', off: false }],
    },
  },
  types: {
    Client: {
      methods: {
        ...each(['search', 'msearch', 'count', 'updateByQuery', 'deleteByQuery', 'searchTemplate', 'scroll', 'explain'], search),
        update: { sinks: [{ kind: 'code', at: 'arg0.body.script.source|arg0.script.source' }], gives: { of: [] } },
        get: { gives: hits },
        ...each(['index', 'create', 'delete', 'bulk', 'ping', 'info', 'close'], { gives: { of: [] } }),
      },
    },
  },
  source: 'https://www.elastic.co/docs/reference/elasticsearch/clients/javascript, 2026-11-22',
})
