import { pythonModel } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'

const row: Gives = { read: 'database', from: 'a graph' }
const sinks: readonly Sink[] = [{ kind: 'nosql', at: 'arg0|keywords.query|keywords.query_|keywords.message', only: 'strings' }]
const run: Rule = { sinks, gives: { type: 'Result' } }

export const neo4j = pythonModel({
  packages: ['neo4j', 'gremlin_python', 'py2neo', 'neomodel'],
  exports: {
    ...each(
      [
        'GraphDatabase.driver',
        'AsyncGraphDatabase.driver',
        'driver.client.Client',
        'Graph',
        'driver.driver_remote_connection.DriverRemoteConnection',
      ],
      {
        client: true,
        gives: { type: 'Driver' },
      },
    ),
    'process.anonymous_traversal.traversal': { gives: { type: 'Traversal' } },
    'process.graph_traversal.__': { gives: { type: 'Traversal' } },
    ...each(['structure.graph.Graph'], { gives: { type: 'Traversal' } }),
  },
  types: {
    Driver: {
      fluent: true,
      methods: {
        ...each(['run', 'execute_query', 'submit', 'submit_async', 'submitAsync', 'evaluate'], run),
        ...each(['execute_read', 'execute_write', 'read_transaction', 'write_transaction'], {
          calls: [{ at: 'arg0', with: [{ type: 'Driver' }] }],
          gives: { callback: 0 },
        }),
        ...each(['session', 'begin_transaction', '__enter__', '__aenter__'], { gives: { same: 'self' } }),
        close: { gives: 'nothing' },
      },
    },
    Result: {
      fluent: true,
      methods: {
        ...each(['single', 'peek', 'one', 'result'], { gives: row }),
        ...each(['data', 'values', '__iter__', 'all', 'fetch', 'graph'], { gives: { list: row } }),
        consume: { gives: { of: [] } },
      },
    },
    // Steps are objects, and their values bound.
    Traversal: {
      fluent: true,
      methods: { ...each(['toList', 'to_list', 'toSet', '__iter__'], { gives: { list: row } }), ...each(['next'], { gives: row }) },
    },
  },
  source:
    'https://neo4j.com/docs/api/python-driver/current/api.html, https://tinkerpop.apache.org/docs/current/reference/#gremlin-python, 2026-11-22',
})
