import { exec } from 'node:child_process'
import { ApolloServer } from '@apollo/server'
import { startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda'
import { makeExecutableSchema } from '@graphql-tools/schema'

const schema = makeExecutableSchema({
  typeDefs: 'type Query { item(id: ID): String }',
  resolvers: {
    Query: {
      item: (_, { id }) => {
        exec(`ls ${id}`) // finds command
        return 'ok'
      },
    },
  },
})
export const handler = startServerAndCreateLambdaHandler(new ApolloServer({ schema }))
