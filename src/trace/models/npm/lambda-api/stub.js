import { answer, decode, failure, open, restrict, route } from 'cordon'

const text = { types: ['string'] }
const texts = { types: ['object'], others: text }
const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'any']

class Response {
  constructor() {
    this.code = 200
    this.headers = {}
  }
  status(code) {
    this.code = code
    return this
  }
  header(name, value) {
    this.headers[name.toLowerCase()] = value
    return this
  }
  setHeader(name, value) {
    return this.header(name, value)
  }
  getHeader(name) {
    return this.headers[name.toLowerCase()]
  }
  removeHeader(name) {
    delete this.headers[name.toLowerCase()]
    return this
  }
  hasHeader() {
    return open()
  }
  type(type) {
    const types = { html: 'text/html', json: 'application/json', text: 'text/plain' }
    return this.header('content-type', types[type] || type)
  }
  cookie(name, value) {
    return this.header('set-cookie', `${name}=${encodeURIComponent(value)}`)
  }
  clearCookie() {
    return this
  }
  cors() {
    return this
  }
  cache() {
    return this
  }
  etag() {
    return this
  }
  attachment() {
    return this.header('content-type', 'application/octet-stream')
  }
  sendFile() {}
  getLink() {
    return open()
  }
  // Without a type the body is JSON: that is the header it starts with.
  send(body) {
    const type = this.headers['content-type'] || 'application/json'
    answer({
      statusCode: this.code,
      headers: { ...this.headers, 'content-type': type },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  }
  json(body) {
    this.headers['content-type'] = 'application/json'
    this.send(JSON.stringify(body))
  }
  jsonp(body) {
    this.json(body)
  }
  html(body) {
    this.headers['content-type'] = 'text/html'
    this.send(body)
  }
  // The page it sends holds the address, escaped.
  redirect(first, second) {
    answer({ statusCode: 302, headers: { location: second === undefined ? first : second }, body: '' })
  }
  sendStatus(code) {
    answer({ statusCode: code, headers: this.headers, body: '' })
  }
  error(first, second) {
    answer({ statusCode: 500, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ error: second || first }) })
  }
}

const requestOf = (event, context) => {
  const body = event.body
  const headers = event.headers || {}
  return {
    app: {},
    event,
    context,
    version: 'v1',
    method: restrict(open(event.httpMethod, event.requestContext), { types: ['string'], characters: 'letters' }),
    path: event.path || event.rawPath,
    route: '',
    params: restrict(open(event.path || event.rawPath), texts),
    pathParameters: event.pathParameters,
    query: restrict(open(event.queryStringParameters, event.rawQueryString), texts),
    multiValueQuery: open(event.multiValueQueryStringParameters, event.rawQueryString),
    headers,
    rawHeaders: headers,
    body: decode('json', body),
    rawBody: body,
    cookies: open(headers.cookie, event.cookies),
    auth: {
      type: open(headers.authorization),
      value: open(headers.authorization),
      username: open(headers.authorization),
      password: open(headers.authorization),
    },
    ip: restrict(open(event.requestContext), { types: ['string'], pattern: /^[0-9a-fA-F:.]*$/ }),
    userAgent: headers['user-agent'],
    requestContext: event.requestContext,
    isBase64Encoded: event.isBase64Encoded,
    namespace: {},
    ns: {},
    log: {
      trace: () => undefined,
      debug: () => undefined,
      info: () => undefined,
      warn: () => undefined,
      error: () => undefined,
      fatal: () => undefined,
    },
  }
}

// What a handler returns is sent.
const finish = (handlers, request, response) => {
  let at = 0
  for (const handler of handlers) {
    at += 1
    if (handler.length > 2) return handler(request, response, () => finish(handlers.slice(at), request, response))
    const given = handler(request, response)
    if (given !== undefined) response.send(given)
    return undefined
  }
  return undefined
}

export class API {
  constructor() {
    this.routes_ = []
    this.middlewares = []
    this.failures = []
  }
  add(method, path, handlers) {
    this.routes_.push({ method, path, handlers: (typeof path === 'function' ? [path, ...handlers] : handlers).flat(9) })
    return undefined
  }
  METHOD(method, path, ...handlers) {
    return this.add(method, path, handlers)
  }
  use(...given) {
    for (const handler of given.flat(9)) {
      if (typeof handler === 'string') continue
      if (handler.length === 4) this.failures.push(handler)
      else this.middlewares.push(handler)
    }
  }
  register(build, options) {
    build(this, options || {})
  }
  routes() {
    return []
  }
  app() {
    return undefined
  }
  finally() {}
  async run(event, context) {
    const request = requestOf(event, context)
    for (const handle of this.failures) if (open()) return handle(failure(), request, new Response(), () => undefined)
    for (const { method, path, handlers } of this.routes_)
      if (route(method, path)) return finish([...this.middlewares, ...handlers], request, new Response())
    return undefined
  }
}
for (const method of methods)
  API.prototype[method] = function (path, ...handlers) {
    return this.add(method, path, handlers)
  }

export default function createAPI() {
  return new API()
}
createAPI.default = createAPI
