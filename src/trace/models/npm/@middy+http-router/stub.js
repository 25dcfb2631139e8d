import { open, route } from 'cordon'

export default function httpRouterHandler(routes) {
  const list = Array.isArray(routes) ? routes : routes.routes
  return async (event, context) => {
    for (const { method, path, handler } of list)
      if (route(method, path)) {
        event.pathParameters = open(event.pathParameters, event.path || event.rawPath)
        return handler(event, context)
      }
    throw new Error('Route does not exist')
  }
}
