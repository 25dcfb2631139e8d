import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const hits: Gives = { read: 'database', from: 'the search index' }
const make: Rule = { client: true, gives: { type: 'Client' } }

export const algoliasearch = model({
  packages: ['algoliasearch', 'meilisearch'],
  exports: { default: make, algoliasearch: make, MeiliSearch: make, Meilisearch: make, Client: make },
  types: {
    Client: {
      fluent: true,
      methods: {
        // A filter is a language of its own, and often holds who may see what.
        search: { sinks: [{ kind: 'nosql', at: 'arg1.filters|arg1.filter' }], gives: hits },
        searchSingleIndex: { sinks: [{ kind: 'nosql', at: 'arg0.searchParams.filters' }], gives: hits },
        ...each(['saveObject', 'saveObjects', 'deleteObject', 'partialUpdateObject', 'addDocuments'], { gives: { of: [] } }),
        getObject: { gives: hits },
      },
    },
  },
  source: 'https://www.algolia.com/doc/api-reference/api-parameters/filters, 2026-11-22',
})
