import { pythonModel } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'

const answer: Gives = { read: 'database', from: 'Elasticsearch' }
const sinks: readonly Sink[] = [
  { kind: 'nosql', at: 'keywords.body|arg0', only: 'objects' },
  { kind: 'nosql', at: 'keywords.body.query|keywords.query', only: 'objects' },
  { kind: 'nosql', at: 'keywords.body.query.query_string.query|keywords.query.query_string.query|keywords.q' },
]
const search: Rule = { sinks, gives: answer }

export const elasticsearch = pythonModel({
  packages: ['elasticsearch', 'opensearchpy', 'elasticsearch_dsl', 'elasticsearch7', 'elasticsearch5', 'elasticsearch8'],
  exports: {
    ...each(['Elasticsearch', 'AsyncElasticsearch', 'OpenSearch', 'AsyncOpenSearch'], {
      client: true,
      notes: [{ kind: 'tls', at: 'keywords.verify_certs', off: false }],
      gives: { type: 'Client' },
    }),
    ...each(['helpers.bulk', 'helpers.streaming_bulk', 'helpers.parallel_bulk'], { gives: { of: [] } }),
    'helpers.scan': { sinks: [{ kind: 'nosql', at: 'keywords.query', only: 'objects' }], gives: { list: answer } },
    ...each(['RequestsHttpConnection', 'AWSV4SignerAuth', 'Urllib3AWSV4SignerAuth'], { gives: { of: [] } }),
  },
  types: {
    Client: {
      fluent: true,
      methods: {
        ...each(['search', 'msearch', 'count', 'delete_by_query', 'update_by_query', 'scroll', 'search_template'], search),
        get: { sinks: [{ kind: 'record-key', at: 'keywords.id|arg1' }], gives: answer },
        update: { sinks: [{ kind: 'code', at: 'keywords.body.script.source|keywords.script.source' }], gives: { of: [] } },
        ...each(['index', 'create', 'delete', 'bulk', 'exists', 'ping', 'info'], { gives: { of: [] } }),
      },
    },
  },
  source:
    'https://elasticsearch-py.readthedocs.io/en/stable/api/elasticsearch.html, https://opensearch.org/docs/latest/clients/python-low-level/, 2026-11-22',
})
