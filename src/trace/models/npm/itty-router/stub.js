import { open, restrict, route } from 'cordon'

const texts = { types: ['object'], others: { types: ['string'] } }
const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'all']

// Each handler in turn, until one gives something.
const walk = (handlers, request, rest) => {
  for (const handler of handlers) {
    const given = handler(request, ...rest)
    if (given !== undefined) return given
  }
  return undefined
}

export const Router = (options) => {
  const routes = []
  const router = { routes }
  for (const method of methods)
    router[method] = (path, ...handlers) => {
      routes.push({ method, path, handlers })
      return router
    }
  router.handle = async (request, ...rest) => {
    request.params = restrict(open(request.url), texts)
    request.query = restrict(open(request.url), texts)
    for (const before of (options && options.before) || []) before(request, ...rest)
    for (const { method, path, handlers } of routes)
      if (route(method, path)) {
        const given = walk(handlers, request, rest)
        if (given !== undefined) return given
      }
    return undefined
  }
  router.fetch = router.handle
  return router
}
export { Router as AutoRouter, Router as IttyRouter }
const reply = (type) => (body, options) => ({ statusCode: (options && options.status) || 200, headers: { 'content-type': type }, body })
export const json = (body, options) => reply('application/json')(JSON.stringify(body), options)
export const text = reply('text/plain')
export const html = reply('text/html')
export const error = (status, body) => json(body, { status })
export const status = (code) => ({ statusCode: code, body: '' })
export const withParams = (request) => {
  Object.assign(request, request.params)
}
export const withContent = (request) => {
  request.content = open(request.body)
}
export const withCookies = (request) => {
  request.cookies = open(request.headers)
}
export const cors = () => ({ preflight: () => undefined, corsify: (response) => response })
