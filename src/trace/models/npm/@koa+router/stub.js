import { open, restrict, route } from 'cordon'
import { compose } from 'koa'

const text = { types: ['string'] }

const methods = ['get', 'post', 'put', 'patch', 'delete', 'del', 'head', 'options', 'all', 'link', 'unlink']

// Which route a request meets is not known: each is one way.
export default function Router() {
  const layers = []
  const router = {}
  const add = (method, ...given) => {
    // A name may stand before the path.
    const paths = given.filter((one) => typeof one === 'string')
    const handlers = given.flat(9).filter((one) => typeof one === 'function')
    layers.push({ method, path: paths[paths.length - 1], handlers, always: false })
    return router
  }
  const walk = (rest, context, done) => {
    let at = 0
    for (const layer of rest) {
      at += 1
      const next = () => walk(rest.slice(at), context, done)
      if (layer.always) return compose(layer.handlers)(context, next)
      if (route(layer.method, layer.path)) {
        return compose(layer.handlers)(context, next)
      }
    }
    return done()
  }
  for (const method of methods) router[method] = (...given) => add(method === 'del' ? 'delete' : method, ...given)
  router.register = (path, names, handlers) => add('all', path, handlers)
  router.route = (definition) => add(definition.method, definition.path, definition.handler)
  router.use = (...given) => {
    layers.push({ method: 'all', path: undefined, handlers: given.flat(9).filter((one) => typeof one === 'function'), always: true })
    return router
  }
  router.param = (name, check) => {
    layers.push({
      method: 'all',
      path: undefined,
      handlers: [(context, next) => check(restrict(open(context.path), text), context, next)],
      always: true,
    })
    return router
  }
  router.prefix = () => router
  router.redirect = () => router
  router.url = () => ''
  router.routes = () => {
    const run = (context, next) => walk(layers, context, next)
    run.router = router
    return run
  }
  router.middleware = router.routes
  router.allowedMethods = () => (context, next) => next()
  return router
}
Router.default = Router
Router.url = () => ''
export { Router }
