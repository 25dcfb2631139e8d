import { answer, decode, open, restrict, route } from 'cordon'

const texts = { types: ['object'], others: { types: ['string'] } }

const requestOf = (event, context) => {
  const headers = event.headers || {}
  return {
    queryString: restrict(open(event.queryStringParameters), texts),
    pathParams: restrict(open(event.path, event.pathParameters), texts),
    headers,
    normalizedHeaders: headers,
    post: decode('query', event.body),
    body: decode('json', event.body),
    rawBody: event.body,
    env: event.stageVariables,
    context: event.requestContext,
    proxyRequest: event,
    lambdaContext: context,
  }
}

// A result is JSON unless the route's options say otherwise.
const reply = (body, options) => {
  const success = (options && options.success) || {}
  const type = success.contentType || 'application/json'
  if (success.code === 301 || success.code === 302) answer({ statusCode: success.code, headers: { location: body }, body: '' })
  else answer({ statusCode: 200, headers: { 'content-type': type }, body: type === 'application/json' ? JSON.stringify(body) : body })
}

class ApiResponse {
  constructor(body, headers, code) {
    this.response = body
    this.headers = headers
    this.code = code
  }
}

export default class ApiBuilder {
  constructor() {
    this.routes = []
    this.intercepts = []
    this.ApiResponse = ApiResponse
    this.proxyRouter = async (event, context) => {
      const request = requestOf(event, context)
      for (const intercept of this.intercepts) intercept(request)
      for (const { method, path, handler, options } of this.routes)
        if (route(method, path)) {
          reply(await handler(request, context), options)
          return
        }
    }
    this.router = this.proxyRouter
  }
  add(method, path, handler, options) {
    this.routes.push({ method, path, handler, options })
  }
  get(path, handler, options) {
    this.add('get', path, handler, options)
  }
  post(path, handler, options) {
    this.add('post', path, handler, options)
  }
  put(path, handler, options) {
    this.add('put', path, handler, options)
  }
  delete(path, handler, options) {
    this.add('delete', path, handler, options)
  }
  patch(path, handler, options) {
    this.add('patch', path, handler, options)
  }
  head(path, handler, options) {
    this.add('head', path, handler, options)
  }
  any(path, handler, options) {
    this.add('all', path, handler, options)
  }
  ws(route, handler, options) {
    this.add(route, handler, options)
  }
  intercept(handler) {
    this.intercepts.push(handler)
  }
  corsOrigin() {}
  corsHeaders() {}
  corsMaxAge() {}
  addPostDeployStep() {}
  addPostDeployConfig() {}
  registerAuthorizer() {}
  setBinaryMediaTypes() {}
  setGatewayResponse() {}
  unsupportedEvent(handler) {
    this.add('', handler)
  }
}
ApiBuilder.default = ApiBuilder
