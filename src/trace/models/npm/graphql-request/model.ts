import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const answer: Gives = { read: 'response', from: 'a GraphQL answer' }
const send: Rule = { sinks: [{ kind: 'nosql', at: 'arg0', only: 'strings' }], request: { base: 'made0', body: 'args' }, gives: answer }

export const graphqlRequest = model({
  packages: ['graphql-request'],
  exports: {
    ...each(['request', 'default', 'rawRequest'], {
      sinks: [{ kind: 'nosql', at: 'arg1', only: 'strings' }],
      request: { url: 'arg0.url|arg0', body: 'arg2' },
      gives: answer,
    }),
    GraphQLClient: { client: true, request: { url: 'arg0' }, gives: { type: 'Client' } },
  },
  types: { Client: { methods: { request: send, rawRequest: send, setHeader: { gives: { same: 'self' } } } } },
  source: 'https://github.com/graffle-js/graffle/tree/graphql-request, 2026-11-22',
})
