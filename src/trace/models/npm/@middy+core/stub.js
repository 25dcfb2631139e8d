// Before-functions run in order, then the handler, then after-functions in reverse; when something throws, onError-functions in reverse. A middleware
// that returns something ends it all with that as the response.
const pass = () => undefined

export default function middy(first, plugin) {
  let handler = typeof first === 'function' ? first : pass
  let [before, after, onError] = [[], [], []]

  const instance = async (event, context) => {
    const request = { event: { ...event }, context, response: undefined, error: undefined, internal: {} }
    try {
      for (const step of before) {
        const early = await step(request)
        if (early !== undefined) return early
      }
      request.response = await handler(request.event, request.context, { signal: undefined })
      for (const step of after) {
        const early = await step(request)
        if (early !== undefined) return early
      }
    } catch (error) {
      request.response = undefined
      request.error = error
      for (const step of onError) {
        const early = await step(request)
        if (early !== undefined) return early
      }
      if (request.response === undefined) throw request.error
    }
    return request.response
  }

  instance.use = (middlewares) => {
    for (const each of Array.isArray(middlewares) ? middlewares : [middlewares]) {
      if (each.before !== undefined) before = [...before, each.before]
      if (each.after !== undefined) after = [each.after, ...after]
      if (each.onError !== undefined) onError = [each.onError, ...onError]
    }
    return instance
  }
  instance.before = (step) => {
    before = [...before, step]
    return instance
  }
  instance.after = (step) => {
    after = [step, ...after]
    return instance
  }
  instance.onError = (step) => {
    onError = [step, ...onError]
    return instance
  }
  instance.applyMiddleware = instance.use
  instance.handler = (replacement) => {
    handler = replacement
    return instance
  }
  return instance
}
export { middy }
