import { decode, failure as thrown, open, restrict, route as meets } from 'cordon'

// Which route an event meets is not known: each is one way.

const text = { types: ['string'] }
const texts = { types: ['object'], others: text }

class WebRequest {
  constructor(event) {
    const headers = event.headers || {}
    this.raw = event.body
    this.method = restrict(open(event.httpMethod, event.requestContext), { types: ['string'], characters: 'letters' })
    this.url = `https://${headers.host}${event.path || event.rawPath}?${restrict(open(event.rawQueryString, event.queryStringParameters), { types: ['string'], characters: 'urlText' })}`
    this.headers = {
      get: (name) => restrict(open(headers[name.toLowerCase()]), { types: ['string', 'nothing'] }),
      has: () => open(),
      entries: () => Object.entries(headers),
      forEach: (each) => Object.entries(headers).forEach(([name, value]) => each(value, name)),
    }
  }
  json() {
    return decode('json', this.raw)
  }
  text() {
    return restrict(open(this.raw), text)
  }
  formData() {
    const form = decode('form', this.raw)
    return { get: (name) => form[name] }
  }
  arrayBuffer() {
    return open(this.raw)
  }
  blob() {
    return open(this.raw)
  }
  clone() {
    return this
  }
}

class Store {
  constructor() {
    this.held = {}
  }
  set(name, value) {
    this.held[name] = value
  }
  get(name) {
    return this.held[name]
  }
  has() {
    return open()
  }
  delete() {}
}

const checked = (schema, value) => {
  const { value: data, issues } = schema['~standard'].validate(value)
  if (issues !== undefined) throw new Error('Validation failed')
  return data
}

// Only the parts that have a schema are there.
const validated = (schemas, reqCtx) => {
  const { event } = reqCtx
  const result = {}
  if (schemas.body) result.body = checked(schemas.body, reqCtx.req.json())
  if (schemas.query) result.query = checked(schemas.query, event.queryStringParameters)
  if (schemas.headers) result.headers = checked(schemas.headers, event.headers)
  if (schemas.path) result.path = checked(schemas.path, reqCtx.params)
  return result
}

// What is no response yet becomes a JSON body.
const responseOf = (result) => {
  if (result !== undefined && result !== null && result.statusCode !== undefined) return result
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(result) }
}

const walk = (middlewares, reqCtx, last) => {
  let at = 0
  for (const middleware of middlewares) {
    at += 1
    let inner
    const given = middleware({
      reqCtx,
      next: () => {
        inner = walk(middlewares.slice(at), reqCtx, last)
      },
    })
    return given === undefined ? inner : given
  }
  return last()
}

export class Router {
  constructor() {
    this.routes = []
    this.middlewares = []
    this.shared = new Store()
    this.failures = []
  }
  add(method, path, ...given) {
    const handler = given.find((one) => typeof one === 'function')
    const middlewares = given.find((one) => Array.isArray(one)) || []
    const options = given.find((one) => one !== undefined && typeof one !== 'function' && !Array.isArray(one)) || {}
    const route = { method, path, handler, middlewares, validation: options.validation }
    if (handler !== undefined) {
      this.routes.push(route)
      return undefined
    }
    // Without a handler it is a decorator.
    return (target, name, descriptor) => {
      route.handler = descriptor.value
      this.routes.push(route)
      return descriptor
    }
  }
  get(path, a, b, c) {
    return this.add('get', path, a, b, c)
  }
  post(path, a, b, c) {
    return this.add('post', path, a, b, c)
  }
  put(path, a, b, c) {
    return this.add('put', path, a, b, c)
  }
  patch(path, a, b, c) {
    return this.add('patch', path, a, b, c)
  }
  delete(path, a, b, c) {
    return this.add('delete', path, a, b, c)
  }
  head(path, a, b, c) {
    return this.add('head', path, a, b, c)
  }
  options(path, a, b, c) {
    return this.add('options', path, a, b, c)
  }
  route(handler, { method, path, middleware, validation }) {
    this.routes.push({ method, path, handler, middlewares: middleware || [], validation })
  }
  use(middleware) {
    this.middlewares.push(middleware)
  }
  includeRouter(router) {
    this.routes = [...this.routes, ...router.routes]
    this.middlewares = [...this.middlewares, ...router.middlewares]
    this.failures = [...this.failures, ...router.failures]
    return this
  }
  failure(handler) {
    if (typeof handler === 'function') {
      this.failures.push(handler)
      return undefined
    }
    return (target, name, descriptor) => {
      this.failures.push(descriptor.value)
      return descriptor
    }
  }
  errorHandler(type, handler) {
    return this.failure(handler)
  }
  notFound(handler) {
    return this.failure(handler)
  }
  methodNotAllowed(handler) {
    return this.failure(handler)
  }
  async resolve(event, context, options) {
    const self = (options && options.scope) || this
    const store = new Store()
    const reqCtx = {
      req: new WebRequest(event),
      event,
      context,
      res: { headers: { set: () => undefined, get: () => open(), append: () => undefined, delete: () => undefined }, status: 200 },
      params: restrict(open(event.path || event.rawPath), texts),
      shared: this.shared,
      set: (name, value) => store.set(name, value),
      get: (name) => store.get(name),
      has: (name) => store.has(name),
      delete: () => undefined,
    }
    for (const handler of this.failures) if (open()) return responseOf(handler.call(self, thrown(), reqCtx))
    for (const route of this.routes)
      if (meets(route.method, route.path))
        return walk([...this.middlewares, ...route.middlewares], reqCtx, () => {
          reqCtx.valid = { req: route.validation && route.validation.req ? validated(route.validation.req, reqCtx) : {} }
          return responseOf(route.handler.call(self, reqCtx))
        })
    return { statusCode: 404, body: '' }
  }
  async resolveStream(event, context, options) {
    return this.resolve(event, context, options)
  }
}
const pass =
  () =>
  ({ next }) =>
    next()
export { Router as BaseRouter, pass as cors, pass as compress, pass as tracer, pass as metrics }

const failure = (status) =>
  class extends Error {
    constructor(message) {
      super(message)
      this.statusCode = status
    }
  }
export const HttpError = failure(500)
export const BadRequestError = failure(400)
export const UnauthorizedError = failure(401)
export const ForbiddenError = failure(403)
export const NotFoundError = failure(404)
export const MethodNotAllowedError = failure(405)
export const RequestTimeoutError = failure(408)
export const RequestEntityTooLargeError = failure(413)
export const InternalServerError = failure(500)
export const ServiceUnavailableError = failure(503)

// AppSync GraphQL: a resolver is called with the arguments.
export class AppSyncGraphQLResolver {
  constructor() {
    this.resolvers = []
    this.failures = []
  }
  add(first, second, batch) {
    const handler = typeof first === 'function' ? first : second
    const aggregated = batch
    if (typeof handler === 'function') {
      this.resolvers.push({ handler, batch: aggregated })
      return undefined
    }
    return (target, name, descriptor) => {
      this.resolvers.push({ handler: descriptor.value, batch: aggregated })
      return descriptor
    }
  }
  resolver(first, second) {
    return this.add(first, second, false)
  }
  onQuery(first, second) {
    return this.add(first, second, false)
  }
  onMutation(first, second) {
    return this.add(first, second, false)
  }
  batchResolver(first, second) {
    return this.add(first, second, true)
  }
  onBatchQuery(first, second) {
    return this.add(first, second, true)
  }
  onBatchMutation(first, second) {
    return this.add(first, second, true)
  }
  exceptionHandler(type, handler) {
    if (typeof handler === 'function') this.failures.push(handler)
    return (target, name, descriptor) => descriptor
  }
  includeRouter(router) {
    this.resolvers = [...this.resolvers, ...router.resolvers]
  }
  async resolve(event, context, options) {
    const self = (options && options.scope) || this
    for (const handler of this.failures) if (open()) return handler.call(self, thrown())
    for (const { handler, batch } of this.resolvers)
      if (open()) {
        if (batch && open()) return handler.call(self, event, { event, context })
        const one = batch ? event[0] : event
        return handler.call(self, one.arguments, { event: one, context, shared: new Map() })
      }
    return undefined
  }
}
export { AppSyncGraphQLResolver as GraphQLRouter }
export const makeId = () => restrict(open(), { types: ['string'], characters: 'uuid' })
export const awsDate = () => restrict(open(), { types: ['string'], characters: 'dateText' })
export const awsTime = awsDate
export const awsDateTime = awsDate
export const awsTimestamp = () => restrict(open(), { types: ['number'] })

// AppSync events: each message's payload, or all of them with `aggregate`.
export class AppSyncEventsResolver {
  constructor() {
    this.publishing = []
    this.subscribing = []
  }
  onPublish(path, handler, options) {
    const aggregate = Boolean(options && options.aggregate)
    if (typeof handler === 'function') this.publishing.push({ handler, aggregate })
    return (target, name, descriptor) => {
      this.publishing.push({ handler: descriptor.value, aggregate: Boolean(handler && handler.aggregate) })
      return descriptor
    }
  }
  onSubscribe(path, handler) {
    if (typeof handler === 'function') this.subscribing.push(handler)
    return (target, name, descriptor) => {
      this.subscribing.push(descriptor.value)
      return descriptor
    }
  }
  async resolve(event, context, options) {
    const self = (options && options.scope) || this
    for (const handler of this.subscribing) if (open()) return handler.call(self, event, context)
    for (const { handler, aggregate } of this.publishing)
      if (open()) {
        if (aggregate) return { events: handler.call(self, event.events, event, context) }
        return { events: event.events.map(({ id, payload }) => ({ id, payload: handler.call(self, payload, event, context) })) }
      }
    return undefined
  }
}
export class UnauthorizedException extends Error {}

// Bedrock agents: the language model chose the values. Numbers and booleans are converted by their declared type.
export class BedrockAgentFunctionResolver {
  constructor() {
    this.tools = []
  }
  tool(handler, options) {
    if (typeof handler === 'function') {
      this.tools.push(handler)
      return undefined
    }
    return (target, name, descriptor) => {
      this.tools.push(descriptor.value)
      return descriptor
    }
  }
  async resolve(event, context, options) {
    const self = (options && options.scope) || this
    for (const handler of this.tools) if (open()) return handler.call(self, open(event.parameters), { event, context })
    return undefined
  }
}
export class BedrockFunctionResponse {
  constructor(values) {
    this.body = values.body
  }
}
