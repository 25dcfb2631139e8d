import { answer, decode, open, restrict } from 'cordon'

// Request and response as Node's http module has them, made from an event of API Gateway, a load balancer or a function URL.

let invoke = { event: undefined, context: undefined }
export const getCurrentInvoke = () => invoke

const address = { types: ['string'], pattern: /^[0-9a-fA-F:.]*$/ }

export const requestOf = (event, context) => {
  const path = event.path || event.rawPath
  const headers = event.headers || {}
  const body = event.body
  const query = open(event.queryStringParameters, event.multiValueQueryStringParameters, event.rawQueryString)
  const ip = restrict(open(event.requestContext), address)
  return {
    event,
    context,
    method: restrict(open(event.httpMethod, event.requestContext), { types: ['string'], characters: 'letters' }),
    path,
    url: `${path}?${restrict(query, { types: ['string'], characters: 'urlText' })}`,
    rawQuery: query,
    headers,
    rawHeaders: headers,
    cookieText: open(headers.cookie, event.cookies),
    rawBody: body,
    body,
    requestContext: event.requestContext,
    apiGateway: { event, context },
    ip,
    socket: { remoteAddress: ip, encrypted: true },
    connection: { remoteAddress: ip, encrypted: true },
    on: (name, listener) => {
      listener(body)
    },
    pipe: (target) => target,
    setEncoding: () => undefined,
  }
}

export class ServerResponse {
  constructor() {
    this.statusCode = 200
    this.headers = {}
    this.written = ''
    this.headersSent = false
  }
  setHeader(name, value) {
    this.headers[name.toLowerCase()] = value
    return this
  }
  appendHeader(name, value) {
    return this.setHeader(name, value)
  }
  getHeader(name) {
    return this.headers[name.toLowerCase()]
  }
  getHeaders() {
    return this.headers
  }
  hasHeader(name) {
    return this.headers[name.toLowerCase()] !== undefined
  }
  removeHeader(name) {
    delete this.headers[name.toLowerCase()]
  }
  writeHead(statusCode, reason, headers) {
    this.statusCode = statusCode
    const given = headers || (typeof reason === 'object' ? reason : {})
    for (const name of Object.keys(given)) this.headers[name.toLowerCase()] = given[name]
    return this
  }
  write(chunk) {
    this.written = this.written + chunk
    return true
  }
  end(chunk) {
    answer({ statusCode: this.statusCode, headers: this.headers, body: chunk === undefined ? this.written : this.written + chunk })
    return this
  }
  on() {
    return this
  }
  once() {
    return this
  }
  flushHeaders() {}
}

// An application of any framework: a function (express, plain Node), or an object that has one (koa, fastify, hapi, connect).
const handle = (app, request, response) => {
  if (typeof app === 'function') return app(request, response)
  if (app.callback !== undefined) return app.callback()(request, response)
  if (app.routing !== undefined) return app.routing(request, response)
  if (app.handle !== undefined) return app.handle(request, response)
  if (app.emit !== undefined) return app.emit('request', request, response)
  return undefined
}

const isApp = (value) =>
  typeof value === 'function' ||
  value.callback !== undefined ||
  value.routing !== undefined ||
  value.handle !== undefined ||
  value.emit !== undefined

/** `serverless(app, options)`, `serverlessExpress({ app })`, `awsLambdaFastify(app)`: gives the handler. */
export default function adapter(first, options) {
  const app = isApp(first) ? first : first.app
  const settings = isApp(first) ? options || {} : first
  const handler = async (event, context) => {
    invoke = { event, context }
    const request = requestOf(event, context)
    if (typeof settings.request === 'function') settings.request(request, event, context)
    const response = new ServerResponse()
    await handle(app, request, response)
    if (typeof settings.response === 'function') settings.response(response, event, context)
  }
  handler.handler = handler
  handler.proxy = ({ event, context }) => handler(event, context)
  return handler
}
adapter.createServer = (app) => app
adapter.proxy = (server, event, context) => adapter(server)(event, context)
adapter.configure = adapter
adapter.getCurrentInvoke = getCurrentInvoke
adapter.getCurrentLambdaInvoke = getCurrentInvoke
adapter.eventContext = () => (request, response, next) => next()
adapter.default = adapter

export const createServer = adapter.createServer
export const proxy = adapter.proxy
export const configure = adapter
export const getCurrentLambdaInvoke = getCurrentInvoke
export const eventContext = adapter.eventContext
