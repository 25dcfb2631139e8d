import { decode, open } from 'cordon'

// Which procedure a request names is not known: each is one way, with an input as its schemas let it through.

const parsed = (schema, value) => {
  if (typeof schema === 'function') return schema(value)
  if (schema['~standard'] !== undefined) {
    const { value: data, issues } = schema['~standard'].validate(value)
    if (issues !== undefined) throw new TRPCError({ code: 'BAD_REQUEST' })
    return data
  }
  if (schema.parse !== undefined) return schema.parse(value)
  return schema.validateSync !== undefined ? schema.validateSync(value) : schema.create(value)
}

class Procedure {
  constructor(schemas, middlewares) {
    this.schemas = schemas
    this.middlewares = middlewares
    this.resolver = undefined
  }
  input(schema) {
    return new Procedure([...this.schemas, schema], this.middlewares)
  }
  use(middleware) {
    return new Procedure(this.schemas, [...this.middlewares, middleware.run || middleware])
  }
  output() {
    return this
  }
  meta() {
    return this
  }
  concat(other) {
    return new Procedure([...this.schemas, ...other.schemas], [...this.middlewares, ...other.middlewares])
  }
  unstable_concat(other) {
    return this.concat(other)
  }
  ending(resolver) {
    const made = new Procedure(this.schemas, this.middlewares)
    made.resolver = resolver
    return made
  }
  query(resolver) {
    return this.ending(resolver)
  }
  mutation(resolver) {
    return this.ending(resolver)
  }
  subscription(resolver) {
    return this.ending(resolver)
  }
  run(raw, context) {
    let input = this.schemas.length === 0 ? undefined : raw
    for (const schema of this.schemas) input = parsed(schema, input)
    const step = (rest, ctx) => {
      if (rest.length === 0) return this.resolver({ input, ctx, path: '', type: 'query', signal: undefined })
      return rest[0]({
        ctx,
        input,
        rawInput: raw,
        getRawInput: () => raw,
        path: '',
        type: 'query',
        next: (change) => ({ ok: true, data: step(rest.slice(1), change && change.ctx ? { ...ctx, ...change.ctx } : ctx) }),
      })
    }
    return step(this.middlewares, context)
  }
}

const runRouter = (router, raw, context) => {
  for (const entry of Object.values(router))
    if (open()) {
      if (entry.schemas !== undefined) entry.run(raw, context)
      else runRouter(entry, raw, context)
      return
    }
}

const create = () => ({
  router: (entries) => entries,
  procedure: new Procedure([], []),
  middleware: (middleware) => middleware,
  mergeRouters: (...routers) => Object.assign({}, ...routers),
  createCallerFactory: (router) => (context) => router,
})
export const initTRPC = { create, context: () => initTRPC, meta: () => initTRPC }
export class TRPCError extends Error {
  constructor({ code, message }) {
    super(message)
    this.code = code
  }
}

/** Of adapters/aws-lambda. */
export const awsLambdaRequestHandler =
  ({ router, createContext }) =>
  async (event, context) => {
    const made = createContext ? await createContext({ event, context, info: {} }) : {}
    runRouter(router, open(decode('json', event.body), decode('json', open(event.queryStringParameters))), made)
  }
export { awsLambdaRequestHandler as awsLambdaStreamingRequestHandler }
/** Of adapters/express and adapters/fetch. */
export const createExpressMiddleware =
  ({ router, createContext }) =>
  (request, response) => {
    const made = createContext ? createContext({ req: request, res: response }) : {}
    runRouter(router, open(decode('json', request.rawBody), request.rawQuery, request.body), made)
  }
export { createExpressMiddleware as createHTTPHandler }
export const fetchRequestHandler = ({ router, req, createContext }) => {
  const made = createContext ? createContext({ req }) : {}
  runRouter(router, open(req), made)
}
