import { exec } from 'node:child_process'
import { ApolloServer } from '@apollo/server'
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda'
import { createSchema, createYoga } from 'graphql-yoga'

const resolvers = {
  Query: {
    item: async (_, { id }, { user }) => {
      exec(`ls ${id}`) // finds command
      exec(`id ${user}`)
      return { id }
    },
    count: () => 3,
  },
  Mutation: {
    add: (_, args) => {
      exec(`touch ${args.input.name}`) // finds command
      exec(`touch --size ${Number(args.input.size)}`)
      return true
    },
  },
}
const server = new ApolloServer({ typeDefs: 'type Query { count: Int }', resolvers })
export const handler = startServerAndCreateLambdaHandler(server, handlers.createAPIGatewayProxyEventV2RequestHandler(), {
  context: async ({ event, context }) => ({ user: 'fixed' }),
})

const yoga = createYoga({
  schema: createSchema({
    typeDefs: 'type Query { hello: String }',
    resolvers: {
      Query: {
        hello: (_, { name }) => {
          exec(`say ${name}`) // finds command
          return 'hello'
        },
      },
    },
  }),
})
export const yogaHandler = async (event, context) => {
  const response = await yoga.fetch(event.path, { method: event.httpMethod, headers: event.headers, body: event.body }, { event, context })
  return { statusCode: response.status, body: await response.text() }
}
