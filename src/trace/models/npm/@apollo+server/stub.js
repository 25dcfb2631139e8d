import { decode, open, typed } from 'cordon'

// A request names fields and brings their arguments: each resolver may be called with arguments of the caller's. Their types are those of the schema,
// which is text here and is not read: scalars and inputs made of them, unless a scalar of the project's own lets objects in.

const argumentsOf = (event) => typed('arguments of GraphQL', decode('json', event.body), event.queryStringParameters)

const callAll = (types, event, context) => {
  for (const fields of Object.values(types || {}))
    for (const resolver of Object.values(fields || {})) {
      const resolve = typeof resolver === 'function' ? resolver : resolver && (resolver.resolve || resolver.subscribe)
      if (typeof resolve === 'function' && open()) {
        resolve(open(), argumentsOf(event), context, { fieldName: open(), parentType: open(), variableValues: argumentsOf(event) })
        return
      }
    }
}

const run = (options, event, lambdaContext, makeContext) => {
  const given = {
    event,
    context: lambdaContext,
    express: { req: open(event) },
    req: { headers: event.headers, body: decode('json', event.body) },
    request: { headers: { get: (name) => event.headers[name] } },
  }
  const make = makeContext || options.context
  const context = typeof make === 'function' ? make(given) : make || given
  const list = Array.isArray(options.resolvers) ? options.resolvers : [options.resolvers]
  for (const types of list) callAll(types, event, context)
  if (options.schema && options.schema.resolvers) callAll(options.schema.resolvers, event, context)
}

export class ApolloServer {
  constructor(options) {
    this.options = options
  }
  createHandler() {
    return async (event, context) => run(this.options, event, context)
  }
  createGraphQLHandler() {
    return this.createHandler()
  }
  start() {}
  stop() {}
  applyMiddleware() {}
  getMiddleware() {
    return (request, response, next) => {
      run(this.options, request, {})
      return next()
    }
  }
  executeOperation() {
    return open()
  }
  startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests() {}
}
/** Of @as-integrations/aws-lambda. */
export const startServerAndCreateLambdaHandler = (server, requestHandler, options) => async (event, context) =>
  run(server.options, event, context, options && options.context)
export const handlers = {
  createAPIGatewayProxyEventRequestHandler: () => undefined,
  createAPIGatewayProxyEventV2RequestHandler: () => undefined,
  createALBEventRequestHandler: () => undefined,
}
export const middleware = () => undefined
export const gql = (strings, ...values) => strings.join('')
export class AuthenticationError extends Error {}
export class ForbiddenError extends Error {}
export class UserInputError extends Error {}
export class ApolloError extends Error {}

// graphql-yoga: the server is called, or its `fetch`, with the event's parts.
export const createSchema = ({ resolvers }) => ({ resolvers })
export const makeExecutableSchema = createSchema
export const createYoga = (options) => {
  const yoga = (request, context) => run(options, request.event || request, context)
  yoga.fetch = async (url, request, context) => {
    run(options, { body: request && request.body, headers: (request && request.headers) || {}, queryStringParameters: open(url) }, context)
    return { status: 200, headers: new Map(), text: () => '' }
  }
  yoga.handle = yoga
  return yoga
}
export const createServer = createYoga
