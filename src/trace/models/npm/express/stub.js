import { answer, decode, failure, open, restrict, route as meets, sink } from 'cordon'

// Which route a request meets is not known: each route is one way, and what the middlewares before it did, and ruled out, holds on it.

const text = { types: ['string'] }
const texts = { types: ['object'], others: text }

const methods = [
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'del',
  'head',
  'options',
  'all',
  'search',
  'copy',
  'move',
  'link',
  'unlink',
  'purge',
]

const types = {
  html: 'text/html',
  json: 'application/json',
  text: 'text/plain',
  txt: 'text/plain',
  xml: 'application/xml',
  js: 'text/javascript',
}

class Response {
  constructor(request) {
    this.req = request
    this.app = request.app
    this.statusCode = 200
    this.headers = {}
    this.locals = {}
    this.written = ''
    this.headersSent = false
  }
  status(code) {
    this.statusCode = code
    return this
  }
  set(name, value) {
    if (typeof name === 'string') this.headers[name.toLowerCase()] = value
    else for (const key of Object.keys(name)) this.headers[key.toLowerCase()] = name[key]
    return this
  }
  header(name, value) {
    return this.set(name, value)
  }
  setHeader(name, value) {
    return this.set(name, value)
  }
  append(name, value) {
    return this.set(name, value)
  }
  get(name) {
    return this.headers[name.toLowerCase()]
  }
  getHeader(name) {
    return this.get(name)
  }
  removeHeader(name) {
    delete this.headers[name.toLowerCase()]
  }
  writeHead(code, headers) {
    this.statusCode = code
    return headers === undefined ? this : this.set(headers)
  }
  type(type) {
    return this.set('content-type', types[type] || type)
  }
  contentType(type) {
    return this.type(type)
  }
  vary() {
    return this
  }
  links() {
    return this
  }
  location(url) {
    return this.set('location', url)
  }
  attachment(name) {
    // The browser saves what comes, and shows nothing.
    return this.set('content-disposition', `attachment; filename="${encodeURIComponent(name)}"`).set(
      'content-type',
      'application/octet-stream',
    )
  }
  cookie(name, value) {
    return this.set('set-cookie', `${name}=${encodeURIComponent(value)}`)
  }
  clearCookie() {
    return this
  }
  reply(body) {
    answer({ statusCode: this.statusCode, headers: this.headers, body })
    return this
  }
  // Text without a type is sent as HTML; anything else as JSON.
  send(first, second) {
    const body = second === undefined ? first : second
    if (typeof body === 'string') {
      if (this.headers['content-type'] === undefined) this.headers['content-type'] = 'text/html'
      return this.reply(body)
    }
    return this.json(body)
  }
  json(body) {
    if (this.headers['content-type'] === undefined) this.headers['content-type'] = 'application/json'
    return this.reply(JSON.stringify(body))
  }
  jsonp(body) {
    this.headers['content-type'] = 'text/javascript'
    return this.reply(JSON.stringify(body))
  }
  end(body) {
    return this.reply(body === undefined ? this.written : this.written + body)
  }
  write(chunk) {
    this.written = this.written + chunk
    return true
  }
  sendStatus(code) {
    this.statusCode = code
    this.headers['content-type'] = 'text/plain'
    return this.reply(String(code))
  }
  redirect(first, second) {
    const url = second === undefined ? first : second
    answer({ statusCode: 302, headers: { location: url }, body: '' })
  }
  // With `root`, a path that leaves it is refused.
  sendFile(path, options) {
    if (!options || options.root === undefined) sink('path', path)
    return this
  }
  sendfile(path, options) {
    return this.sendFile(path, options)
  }
  download(path, name, options) {
    return this.sendFile(path, options || name)
  }
  render(view) {
    sink('path', view)
    return this
  }
  format(ways) {
    for (const way of Object.values(ways)) way(this.req, this)
    return this
  }
  on() {
    return this
  }
  once() {
    return this
  }
}

// What express adds to Node's request. A platform that brings an express-like request of its own (Cloud Functions) keeps it.
const prepared = (request, app) => {
  if (request.prepared) return request
  request.prepared = true
  request.app = app
  request.originalUrl = request.url
  request.baseUrl = ''
  request.protocol = 'https'
  request.secure = true
  request.values = request.params || { ...restrict(open(request.path), texts) }
  request.params = request.values
  request.query = request.query || { ...decode('query', request.rawQuery) }
  request.hostname = request.headers.host
  request.host = request.headers.host
  request.subdomains = [request.headers.host]
  request.ips = [request.headers['x-forwarded-for']]
  request.xhr = open()
  request.get = (name) => request.headers[name.toLowerCase()]
  request.header = request.get
  request.param = (name) => open(request.params, request.body, request.query)
  request.is = () => open()
  request.accepts = (...names) => names.flat()[0]
  request.acceptsLanguages = request.accepts
  request.acceptsEncodings = request.accepts
  request.acceptsCharsets = request.accepts
  return request
}

// `:id(\\d+)`: digits only.
const parametersOf = (path, request) => {
  const all = request.values
  if (typeof path !== 'string' || !path.includes('(')) return all
  const params = { ...all }
  for (const part of path.split('/')) {
    const at = part.indexOf('(')
    if (part.startsWith(':') && at > 0)
      params[part.slice(1, at)] = restrict(open(request.path), { types: ['string'], pattern: new RegExp(`^${part.slice(at)}$`) })
  }
  return params
}

const isErrorHandler = (handler) => handler.length === 4

const fail = (layers, error, request, response) => {
  for (const layer of layers) if (layer.error) layer.handler(error, request, response, () => undefined)
}

const next = (layers, at, request, response, done) => (error) => {
  if (error === undefined || error === null || error === 'route' || error === 'router')
    return walk(layers.slice(at), request, response, done)
  return fail(layers, error, request, response)
}

const walk = (layers, request, response, done) => {
  let at = 0
  for (const layer of layers) {
    at += 1
    if (layer.error) continue
    if (layer.handlers === undefined) return layer.handler(request, response, next(layers, at, request, response, done))
    if (layer.method === undefined ? open() : meets(layer.method, layer.path)) {
      request.params = parametersOf(layer.path, request)
      return walk(layer.handlers, request, response, next(layers, at, request, response, done))
    }
  }
  return done()
}

const layerOf = (handler) => ({ handler, handlers: undefined, error: isErrorHandler(handler), path: undefined, method: undefined })
const layersOf = (handlers) => handlers.flat(9).map(layerOf)

const addRoutes = (target, layers) => {
  for (const method of methods)
    target[method] = (path, ...handlers) => {
      if (handlers.length === 0) return target.settings[path]
      layers.push({ handler: undefined, handlers: layersOf(handlers), error: false, path, method: method === 'del' ? 'delete' : method })
      return target
    }
  return target
}

function createRouter() {
  const layers = []
  const router = (request, response, done) => walk(layers, request, response, done || (() => undefined))
  addRoutes(router, layers)
  router.layers = layers
  router.settings = {}
  router.use = (...given) => {
    for (const handler of given.flat(9)) if (typeof handler === 'function') layers.push(layerOf(handler))
    return router
  }
  router.param = (name, check) => {
    layers.push(layerOf((request, response, done) => check(request, response, done, restrict(open(request.path), text), name)))
    return router
  }
  router.route = (path) => {
    const route = {}
    for (const method of methods)
      route[method] = (...handlers) => {
        router[method](path, ...handlers)
        return route
      }
    return route
  }
  router.handle = router
  return router
}

function express() {
  const router = createRouter()
  const app = (request, response) => {
    const prepare = prepared(request, app)
    // What an error handler answers is looked at even where nothing is seen to throw.
    walk(router.layers, prepare, new Response(prepare), () => undefined)
    if (open()) fail(router.layers, failure(), prepare, new Response(prepare))
  }
  addRoutes(app, router.layers)
  app.layers = router.layers
  app.settings = router.settings
  app.locals = {}
  app.handle = app
  app.use = (...given) => {
    router.use(...given)
    return app
  }
  app.param = (name, check) => {
    router.param(name, check)
    return app
  }
  app.route = router.route
  app.router = router
  app.set = (name, value) => {
    router.settings[name] = value
    return app
  }
  app.enable = (name) => app.set(name, true)
  app.disable = (name) => app.set(name, false)
  app.enabled = (name) => Boolean(router.settings[name])
  app.disabled = (name) => !router.settings[name]
  app.engine = () => app
  app.render = () => app
  app.on = () => app
  app.path = () => ''
  app.listen = () => ({ close: () => undefined, address: () => undefined, on: () => undefined })
  return app
}

// The first parser that fits the content type sets the body.
const parser = (parse) => (options) => (request, response, done) => {
  if (!request.parsed) {
    request.parsed = true
    request.body = parse(request.rawBody, options)
  }
  return done()
}
const pass = () => (request, response, done) => done()

// Strict unless it is told not to be: objects and arrays alone.
export const json = parser((body, options) => {
  const parsed = decode('json', body)
  return options && options.strict === false ? parsed : restrict(parsed, { types: ['object', 'array'] })
})
export const urlencoded = parser((body) => decode('query', body))
export const raw = pass
export const textBody = parser((body) => body)
export { Response, prepared, textBody as text, createRouter as Router, express }
const serveStatic = pass
export { serveStatic as static }

express.json = json
express.urlencoded = urlencoded
express.raw = raw
express.text = textBody
express.static = serveStatic
express.Router = createRouter
express.Route = createRouter
express.application = {}
express.request = {}
express.response = {}
express.default = express
export default express
