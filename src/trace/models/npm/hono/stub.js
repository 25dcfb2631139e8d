import { answer, decode, failure, open, restrict, route as meets } from 'cordon'

// Which route a request meets is not known: each route is one way, and what the middlewares before it did, and ruled out, holds on it.

const text = { types: ['string'] }
const texts = { types: ['object'], others: text }
const maybeText = { types: ['string', 'nothing'] }

class Request {
  constructor(event, context) {
    this.event = event
    const body = event.body
    this.body = body
    this.path = event.path || event.rawPath
    this.queryText = open(event.queryStringParameters, event.multiValueQueryStringParameters, event.rawQueryString)
    this.url = `https://${event.headers.host}${this.path}?${restrict(this.queryText, { types: ['string'], characters: 'urlText' })}`
    this.method = restrict(open(event.httpMethod, event.requestContext), { types: ['string'], characters: 'letters' })
    this.values = restrict(open(this.path), texts)
    this.params = this.values
    this.routePath = ''
    this.matchedRoutes = []
    this.validated = {}
    this.raw = {
      url: this.url,
      method: this.method,
      body,
      headers: { get: (name) => this.header(name), entries: () => open(event.headers) },
      json: () => this.json(),
      text: () => this.text(),
      clone: () => this.raw,
    }
  }
  param(name) {
    return name === undefined ? this.params : this.params[name]
  }
  query(name) {
    return name === undefined
      ? restrict(this.queryText, texts)
      : restrict(open(this.event.queryStringParameters[name], this.event.rawQueryString), maybeText)
  }
  queries(name) {
    return restrict(open(this.queryText), { types: ['array', 'nothing'], items: text })
  }
  header(name) {
    return name === undefined
      ? restrict(open(this.event.headers), texts)
      : restrict(open(this.event.headers[name.toLowerCase()]), maybeText)
  }
  json() {
    return decode('json', this.body)
  }
  text() {
    return restrict(open(this.body), text)
  }
  parseBody() {
    return decode('form', this.body)
  }
  formData() {
    const form = decode('form', this.body)
    return { get: (name) => form[name], getAll: (name) => [form[name]], has: () => open(), entries: () => Object.entries(form) }
  }
  arrayBuffer() {
    return open(this.body)
  }
  blob() {
    return open(this.body)
  }
  valid(target) {
    return this.validated[target]
  }
  addValidatedData(target, value) {
    this.validated[target] = value
  }
}

class Context {
  constructor(event, context) {
    this.req = new Request(event, context)
    this.env = { event, requestContext: event.requestContext, lambdaContext: context, incoming: open(event) }
    this.executionCtx = { waitUntil: () => undefined, passThroughOnException: () => undefined }
    this.event = { waitUntil: () => undefined }
    this.var = {}
    this.headers = {}
    this.code = 200
    this.finalized = false
    this.error = undefined
    this.res = {
      status: 200,
      headers: {
        set: (name, value) => this.header(name, value),
        append: (name, value) => this.header(name, value),
        get: () => open(),
        delete: () => undefined,
      },
    }
  }
  set(name, value) {
    this.var[name] = value
  }
  get(name) {
    return this.var[name]
  }
  status(code) {
    this.code = code
  }
  header(name, value) {
    this.headers[name.toLowerCase()] = value
  }
  reply(body, type, code, headers) {
    const all = type === undefined ? { ...this.headers } : { ...this.headers, 'content-type': type }
    if (headers !== undefined) for (const name of Object.keys(headers)) all[name.toLowerCase()] = headers[name]
    const status = typeof code === 'number' ? code : this.code
    answer({ statusCode: status, headers: all, body })
    return new Reply()
  }
  json(body, code, headers) {
    return this.reply(JSON.stringify(body), 'application/json', code, headers)
  }
  text(body, code, headers) {
    return this.reply(body, this.headers['content-type'] || 'text/plain', code, headers)
  }
  html(body, code, headers) {
    return this.reply(body, 'text/html', code, headers)
  }
  body(body, code, headers) {
    return this.reply(body, undefined, code, headers)
  }
  newResponse(body, code, headers) {
    return this.body(body, code, headers)
  }
  redirect(url, code) {
    answer({ statusCode: code || 302, headers: { ...this.headers, location: url }, body: '' })
    return new Reply()
  }
  notFound() {
    return new Reply()
  }
  render(content) {
    return this.renderer === undefined ? this.html(content) : this.renderer(content)
  }
  setRenderer(renderer) {
    this.renderer = renderer
  }
  setLayout() {}
}

// The answer was told when it was made.
class Reply {
  constructor() {
    this.ok = true
    this.isReply = true
    this.headers = { set: () => undefined, get: () => open(), append: () => undefined }
  }
}

// `/items/:id{[0-9]+}`: what stands in braces is a regular expression.
const parametersOf = (path, request) => {
  const all = request.values
  if (typeof path !== 'string' || !path.includes('{')) return all
  const params = { ...all }
  for (const part of path.split('/')) {
    const at = part.indexOf('{')
    if (part.startsWith(':') && at > 0)
      params[part.slice(1, at)] = restrict(open(request.path), {
        types: ['string'],
        pattern: new RegExp(`^${part.slice(at + 1, part.indexOf('}'))}$`),
      })
  }
  return params
}

const walk = (layers, context, done) => {
  let at = 0
  for (const layer of layers) {
    at += 1
    const rest = () => walk(layers.slice(at), context, done)
    if (layer.handlers === undefined) return layer.handler(context, rest)
    if (layer.method === undefined ? open() : meets(layer.method, layer.path)) {
      context.req.params = parametersOf(layer.path, context.req)
      return walk(layer.handlers, context, rest)
    }
  }
  return done()
}

const layerOf = (handler) => ({ handler, handlers: undefined, path: undefined, method: undefined })

export class Hono {
  constructor() {
    this.layers = []
    this.onFailure = undefined
    this.onNothing = undefined
    this.openAPIRegistry = { registerComponent: () => ({}) }
    this.fetch = (request, environment, context) => this.run(request, context)
    this.request = (request) => this.run(request)
  }
  add(method, path, handlers) {
    if (typeof path !== 'string' && !Array.isArray(path)) return this.add(method, '*', [path, ...handlers])
    this.layers.push({ handler: undefined, handlers: handlers.flat(9).map(layerOf), path, method })
    return this
  }
  get(path, ...handlers) {
    return this.add('get', path, handlers)
  }
  post(path, ...handlers) {
    return this.add('post', path, handlers)
  }
  put(path, ...handlers) {
    return this.add('put', path, handlers)
  }
  patch(path, ...handlers) {
    return this.add('patch', path, handlers)
  }
  delete(path, ...handlers) {
    return this.add('delete', path, handlers)
  }
  options(path, ...handlers) {
    return this.add('options', path, handlers)
  }
  head(path, ...handlers) {
    return this.add('head', path, handlers)
  }
  all(path, ...handlers) {
    return this.add('all', path, handlers)
  }
  on(method, path, ...handlers) {
    return this.add(method, path, handlers)
  }
  use(...given) {
    for (const handler of given.flat(9)) if (typeof handler !== 'string') this.layers.push(layerOf(handler))
    return this
  }
  route(path, inner) {
    this.layers.push(layerOf((context, next) => walk(inner.layers, context, next)))
    return this
  }
  mount(path, handler) {
    this.layers.push({ handler: undefined, handlers: [layerOf((context) => handler(context.req.raw))], path, method: undefined })
    return this
  }
  basePath() {
    return this
  }
  onError(handler) {
    this.onFailure = handler
    return this
  }
  notFound(handler) {
    this.onNothing = handler
    return this
  }
  run(event, lambdaContext) {
    const context = new Context(event, lambdaContext)
    if (open()) return this.onFailure === undefined ? undefined : this.onFailure(failure(), context)
    return walk(this.layers, context, () => (this.onNothing === undefined ? undefined : this.onNothing(context)))
  }
  // With @hono/zod-openapi the route says how its parts must be.
  openapi(route, ...handlers) {
    return this.add(route.method, route.path, [...checksOf(route), ...handlers])
  }
  doc() {
    return this
  }
  doc31() {
    return this
  }
  getOpenAPIDocument() {
    return {}
  }
}

const checksOf = ({ request = {}, middleware = [] }) => {
  const checks = [middleware].flat()
  if (request.params) checks.push(check('param', request.params))
  if (request.query) checks.push(check('query', request.query))
  if (request.headers) checks.push(check('header', request.headers))
  if (request.body)
    for (const type of Object.keys(request.body.content))
      checks.push(check(type.includes('json') ? 'json' : 'form', request.body.content[type].schema))
  return checks
}

export const valueAt = (target, request) => {
  if (target === 'json') return request.json()
  if (target === 'form') return request.parseBody()
  if (target === 'query') return restrict(request.queryText, { types: ['object'] })
  if (target === 'param') return request.param()
  if (target === 'header') return request.header()
  return open(request.event.headers.cookie, request.event.cookies)
}

/** A validator of any schema library that follows the standard. */
export const check = (target, schema, hook) => (context, next) => {
  const value = valueAt(target, context.req)
  const { value: data, issues } = schema['~standard'].validate(value)
  if (hook !== undefined) hook({ success: true, data, target }, context)
  if (issues !== undefined) return context.json({ success: false }, 400)
  context.req.addValidatedData(target, data)
  return next()
}

/** `validator('json', (value, c) => …)` of hono/validator: the function's result is the validated value, unless it is a response. */
export const validator = (target, convert) => (context, next) => {
  const given = convert(valueAt(target, context.req), context)
  if (given !== undefined && given.isReply) return given
  context.req.addValidatedData(target, given)
  return next()
}

/** The adapters of hono/aws-lambda and hono/lambda-edge. */
export const handle = (app) => async (event, context) => {
  await app.run(event.Records && event.Records[0].cf ? edge(event.Records[0].cf.request) : event, context)
}
export const streamHandle = handle
const edge = (request) => ({
  path: request.uri,
  rawQueryString: request.querystring,
  queryStringParameters: open(request.querystring),
  headers: restrict(open(request.headers), texts),
  httpMethod: request.method,
  body: request.body && request.body.data,
})

const pass = () => (context, next) => next()
export {
  pass as cors,
  pass as logger,
  pass as csrf,
  pass as etag,
  pass as cache,
  pass as compress,
  pass as prettyJSON,
  pass as secureHeaders,
  pass as poweredBy,
  pass as timing,
  pass as timeout,
  pass as bodyLimit,
  pass as requestId,
  pass as trimTrailingSlash,
  pass as appendTrailingSlash,
  pass as ipRestriction,
  pass as basicAuth,
  pass as bearerAuth,
  pass as contextStorage,
  pass as methodOverride,
  pass as jsxRenderer,
}
// A token is verified before its claims are there.
export const jwt = () => (context, next) => {
  context.set('jwtPayload', open())
  return next()
}
export const jwk = jwt
export const createMiddleware = (middleware) => middleware
export const createFactory = () => ({ createMiddleware, createHandlers: (...handlers) => handlers, createApp: () => new Hono() })
export const every =
  (...middlewares) =>
  (context, next) =>
    walk(middlewares.map(layerOf), context, next)
export const some = every
export const except = (condition, ...middlewares) => every(...middlewares)

export const getCookie = (context, name) => {
  const cookies = open(context.req.event.headers.cookie, context.req.event.cookies)
  return name === undefined ? restrict(cookies, texts) : restrict(cookies, maybeText)
}
export const getSignedCookie = () => open()
export const setCookie = (context, name, value) => context.header('set-cookie', `${name}=${encodeURIComponent(value)}`)
export const setSignedCookie = setCookie
export const deleteCookie = () => undefined
export const serveStatic = pass

const streamed = (context, write, type) => {
  const out = {
    write: (chunk) => context.reply(chunk, type),
    writeln: (chunk) => context.reply(chunk, type),
    writeSSE: ({ data }) => context.reply(data, 'text/event-stream'),
    pipe: () => undefined,
    sleep: () => undefined,
    close: () => undefined,
    onAbort: () => undefined,
  }
  write(out)
  return new Reply()
}
export const stream = (context, write) => streamed(context, write, undefined)
export const streamText = (context, write) => streamed(context, write, 'text/plain')
export const streamSSE = (context, write) => streamed(context, write, 'text/event-stream')

export class HTTPException extends Error {
  constructor(status, options = {}) {
    super(options.message)
    this.status = status
    this.res = options.res
  }
  getResponse() {
    return new Reply()
  }
}

// The tag escapes what it is given.
export const html = (strings, ...values) => restrict(open(...values), { types: ['string'], safe: ['html'] })
export const raw = (value) => value
export const css = () => ''

export { Hono as OpenAPIHono }
