import { answer, decode, open, restrict } from 'cordon'

const text = { types: ['string'] }
const texts = { types: ['object'], others: text }

const contextOf = (raw, app) => {
  const query = restrict(open(raw.rawQuery, raw.query), texts)
  const headers = {}
  const response = { headers, status: 404, set: (name, value) => context.set(name, value), get: (name) => headers[name.toLowerCase()] }
  const request = {
    header: raw.headers,
    headers: raw.headers,
    method: raw.method,
    url: raw.url,
    originalUrl: raw.url,
    path: raw.path,
    query,
    querystring: restrict(open(query), text),
    search: restrict(open(query), text),
    host: raw.headers.host,
    hostname: raw.headers.host,
    href: raw.url,
    origin: raw.headers.origin,
    ip: raw.ip,
    ips: [raw.headers['x-forwarded-for']],
    protocol: 'https',
    secure: true,
    rawBody: raw.rawBody,
    body: undefined,
    get: (name) => raw.headers[name.toLowerCase()],
    is: () => open(),
    accepts: (...names) => names.flat()[0],
  }
  const context = {
    app,
    req: raw,
    res: {},
    request,
    response,
    state: {},
    params: restrict(open(raw.path), texts),
    cookies: { get: () => open(raw.cookieText), set: (name, value) => context.set('set-cookie', `${name}=${value}`) },
    body: undefined,
    status: 404,
    type: undefined,
    ...request,
    get: request.get,
    set: (name, value) => {
      if (typeof name === 'string') headers[name.toLowerCase()] = value
      else for (const key of Object.keys(name)) headers[key.toLowerCase()] = name[key]
    },
    append: (name, value) => context.set(name, value),
    remove: (name) => {
      delete headers[name.toLowerCase()]
    },
    redirect: (url) => {
      answer({ statusCode: 302, headers: { location: url }, body: '' })
    },
    attachment: () => {
      headers['content-type'] = 'application/octet-stream'
    },
    throw: (...given) => {
      throw Object.assign(new Error(given.find((one) => typeof one === 'string')), {
        status: given.find((one) => typeof one === 'number'),
        expose: true,
      })
    },
    assert: (value, ...given) => {
      if (!value) context.throw(...given)
    },
    render: () => undefined,
    onerror: () => undefined,
    respond: true,
  }
  context.body = undefined
  request.ctx = context
  request.response = response
  return context
}

// Text without a type is HTML if it begins like it, else plain text.
const reply = (context) => {
  const { headers } = context.response
  const body = context.body === undefined ? context.response.body : context.body
  if (body === undefined) return
  if (typeof body === 'string') {
    const type = context.type || headers['content-type'] || context.response.type
    const guessed = body.startsWith('<') ? 'text/html' : 'text/plain'
    const types = { html: 'text/html', json: 'application/json', text: 'text/plain', txt: 'text/plain' }
    answer({ statusCode: 200, headers: { ...headers, 'content-type': type === undefined ? guessed : types[type] || type }, body })
  } else answer({ statusCode: 200, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) })
}

export const compose = (layers) => (context, done) => {
  const step = (rest) => {
    if (rest.length === 0) return done === undefined ? undefined : done()
    return rest[0](context, () => step(rest.slice(1)))
  }
  return step(layers.flat(9))
}

export default class Koa {
  constructor() {
    this.middleware = []
    this.context = {}
    this.listeners = []
  }
  use(middleware) {
    this.middleware.push(middleware)
    return this
  }
  callback() {
    return (raw) => {
      const context = contextOf(raw, this)
      compose(this.middleware)(context)
      reply(context)
    }
  }
  on() {
    return this
  }
  listen() {
    return { close: () => undefined }
  }
}
Koa.default = Koa
