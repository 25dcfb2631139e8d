import { model } from '../../model.ts'

export const apolloServer = model({
  packages: [
    '@apollo/server',
    'apollo-server-lambda',
    'apollo-server',
    'apollo-server-express',
    '@as-integrations/aws-lambda',
    'graphql-yoga',
    '@graphql-yoga/node',
    'apollo-server-core',
  ],
  exports: {},
  source: 'https://www.apollographql.com/docs/apollo-server/data/resolvers, 2026-11-22',
})
