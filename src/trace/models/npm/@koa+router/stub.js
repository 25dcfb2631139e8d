import { open, restrict } from 'cordon'
import { compose } from 'koa'

const text = { types: ['string'] }

const methods = ['get', 'post', 'put', 'patch', 'delete', 'del', 'head', 'options', 'all', 'link', 'unlink']

// Which route a request meets is not known: each is one way.
export default function Router() {
  const layers = []
  const router = {}
  const add = (first, ...handlers) => {
    // A name may stand before the path.
    const given = [first, ...handlers].flat(9).filter((one) => typeof one === 'function')
    layers.push({ handlers: given, always: false })
    return router
  }
  const walk = (rest, context, done) => {
    let at = 0
    for (const layer of rest) {
      at += 1
      const next = () => walk(rest.slice(at), context, done)
      if (layer.always) return compose(layer.handlers)(context, next)
      if (open()) {
        return compose(layer.handlers)(context, next)
      }
    }
    return done()
  }
  for (const method of methods) router[method] = add
  router.register = (path, names, handlers) => add(path, handlers)
  router.route = (definition) => add(definition.path, definition.handler)
  router.use = (...given) => {
    layers.push({ handlers: given.flat(9).filter((one) => typeof one === 'function'), always: true })
    return router
  }
  router.param = (name, check) => {
    layers.push({ handlers: [(context, next) => check(restrict(open(context.path), text), context, next)], always: true })
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
