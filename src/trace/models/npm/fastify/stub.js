import { answer, decode, failure, open, restrict, restrictBySchema, route as meets } from 'cordon'

// Which route a request meets is not known: each route is one way, on which all hooks that were added before it was asked have run.

const text = { types: ['string'] }
const texts = { types: ['object'], others: text }

class Reply {
  constructor(request) {
    this.request = request
    this.statusCode = 200
    this.headers_ = {}
    this.sent = false
    this.raw = { end: (body) => this.send(body), setHeader: (name, value) => this.header(name, value), write: () => true, statusCode: 200 }
    this.log = request.log
  }
  code(code) {
    this.statusCode = code
    return this
  }
  status(code) {
    return this.code(code)
  }
  header(name, value) {
    this.headers_[name.toLowerCase()] = value
    return this
  }
  headers(values) {
    for (const name of Object.keys(values)) this.header(name, values[name])
    return this
  }
  getHeader(name) {
    return this.headers_[name.toLowerCase()]
  }
  getHeaders() {
    return this.headers_
  }
  hasHeader(name) {
    return this.headers_[name.toLowerCase()] !== undefined
  }
  removeHeader(name) {
    delete this.headers_[name.toLowerCase()]
    return this
  }
  type(type) {
    return this.header('content-type', type)
  }
  setCookie(name, value) {
    return this.header('set-cookie', `${name}=${encodeURIComponent(value)}`)
  }
  cookie(name, value) {
    return this.setCookie(name, value)
  }
  clearCookie() {
    return this
  }
  // Text without a type is plain text; anything else JSON.
  send(body) {
    if (typeof body === 'string') {
      if (this.headers_['content-type'] === undefined) this.headers_['content-type'] = 'text/plain'
      answer({ statusCode: this.statusCode, headers: this.headers_, body })
    } else {
      if (this.headers_['content-type'] === undefined) this.headers_['content-type'] = 'application/json'
      answer({ statusCode: this.statusCode, headers: this.headers_, body: JSON.stringify(body) })
    }
    this.sent = true
    return this
  }
  redirect(first, second) {
    const url = typeof first === 'number' ? second : first
    answer({ statusCode: 302, headers: { location: url }, body: '' })
    return this
  }
  sendFile() {
    return this
  }
  view() {
    return this
  }
  hijack() {
    return this
  }
  callNotFound() {
    return this
  }
  serialize(value) {
    return JSON.stringify(value)
  }
  then(done) {
    done()
  }
}

const requestOf = (raw, app) => {
  const query = restrict(open(raw.rawQuery, raw.query), { types: ['object'] })
  return {
    raw,
    server: app,
    id: 'req-1',
    log: app.log,
    params: restrict(open(raw.path), texts),
    query,
    body: decode('json', raw.rawBody),
    rawBody: raw.rawBody,
    headers: raw.headers,
    cookies: open(raw.cookieText),
    url: raw.url,
    originalUrl: raw.url,
    method: raw.method,
    ip: raw.ip,
    ips: [raw.headers['x-forwarded-for']],
    host: raw.headers.host,
    hostname: raw.headers.host,
    protocol: 'https',
    socket: raw.socket,
    awsLambda: { event: raw.event, context: raw.context },
    is404: false,
    routeOptions: {},
    file: () => ({
      filename: open(raw.rawBody),
      mimetype: open(raw.rawBody),
      toBuffer: () => open(raw.rawBody),
      file: open(raw.rawBody),
      fields: open(raw.rawBody),
    }),
  }
}

// A schema of a part of the request restricts it; one of another library is compiled by the program's own validator compiler.
const checked = (value, schema) => {
  if (schema === undefined) return value
  return schema['~standard'] !== undefined ? schema['~standard'].validate(value).value : restrictBySchema(value, schema)
}

const validated = (request, schema) => {
  if (schema === undefined) return
  request.body = checked(request.body, schema.body)
  request.query = checked(request.query, schema.querystring || schema.query)
  request.params = checked(request.params, schema.params)
  request.headers = checked(request.headers, schema.headers)
}

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'all', 'trace', 'search', 'copy', 'move', 'propfind']
const early = ['onRequest', 'preParsing', 'preValidation']

// Hooks call `done`, or are asynchronous: what they rule out by answering holds no longer here.
const runHooks = (hooks, request, reply, done) => {
  let at = 0
  for (const hook of hooks) {
    at += 1
    if (hook.length < 3) hook(request, reply)
    else return hook(request, reply, () => runHooks(hooks.slice(at), request, reply, done))
  }
  return done()
}

const listOf = (hooks) => (hooks === undefined ? [] : Array.isArray(hooks) ? hooks : [hooks])

export default function fastify() {
  const routes = []
  const before = []
  const between = []
  const failures = []
  const log = {
    info: () => undefined,
    error: () => undefined,
    warn: () => undefined,
    debug: () => undefined,
    trace: () => undefined,
    fatal: () => undefined,
    child: () => log,
  }

  const app = { log, server: {}, initialConfig: {} }

  const routing = (raw) => {
    const request = requestOf(raw, app)
    const reply = new Reply(request)
    if (open()) {
      for (const handle of failures) handle(failure(), request, reply)
      return
    }
    for (const route of routes)
      if (meets(route.method, route.url)) {
        runHooks([...before, ...route.before], request, reply, () => {
          validated(request, route.schema)
          runHooks([...between, ...route.between], request, reply, () => {
            const given = route.handler.call(app, request, reply)
            if (given !== undefined && given !== reply) reply.send(given)
          })
        })
        return
      }
  }

  app.route = (options) => {
    const { handler, schema } = options
    const own = { method: options.method, url: options.url, before: [], between: [], handler, schema }
    own.before = [...listOf(options.onRequest), ...listOf(options.preValidation)]
    own.between = listOf(options.preHandler)
    routes.push(own)
    return app
  }
  for (const method of methods)
    app[method] = (path, options, handler) =>
      app.route(
        typeof options === 'function'
          ? { method, url: path, handler: options }
          : { ...options, method, url: path, handler: handler || options.handler },
      )
  app.addHook = (name, hook) => {
    if (early.includes(name)) before.push(hook)
    if (name === 'preHandler') between.push(hook)
    return app
  }
  app.register = (plugin, options) => {
    const run = plugin.default || plugin
    if (typeof run === 'function') run(app, options || {}, () => undefined)
    return app
  }
  app.decorate = (name, value) => {
    app[name] = value
    return app
  }
  app.decorateRequest = () => app
  app.decorateReply = () => app
  app.hasDecorator = () => open()
  app.hasRequestDecorator = () => open()
  app.addSchema = () => app
  app.getSchema = () => ({})
  app.addContentTypeParser = () => app
  app.removeAllContentTypeParsers = () => app
  app.setValidatorCompiler = () => app
  app.setSerializerCompiler = () => app
  app.setSchemaController = () => app
  app.setReplySerializer = () => app
  app.setErrorHandler = (handler) => {
    failures.push(handler)
    return app
  }
  app.setNotFoundHandler = (first, second) => {
    const handler = second || first
    failures.push((error, request, reply) => handler(request, reply))
    return app
  }
  app.withTypeProvider = () => app
  app.use = () => app
  app.after = (run) => {
    if (run) run()
    return app
  }
  app.ready = (run) => {
    if (run) run()
    return app
  }
  app.listen = () => 'http://127.0.0.1'
  app.close = () => undefined
  app.inject = () => ({ statusCode: 200, body: '', json: () => open() })
  app.printRoutes = () => ''
  app.routing = routing
  return app
}
fastify.fastify = fastify
fastify.default = fastify
export { fastify }
