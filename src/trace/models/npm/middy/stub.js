import { decode, restrictBySchema, secret } from 'cordon'

// Versions below 1: each middleware is given the invocation and `next`; the handler may answer through the callback.
export default function middy(handler) {
  let [before, after, onError] = [[], [], []]
  const runAll = (steps, invocation, done) => {
    if (steps.length === 0) return done()
    const step = steps[0]
    const next = () => runAll(steps.slice(1), invocation, done)
    if (step.length < 2) {
      step(invocation)
      return next()
    }
    return step(invocation, next)
  }
  const instance = (event, context, callback) => {
    const invocation = { event: { ...event }, context, response: undefined, error: undefined, callback }
    const finish = (error, response) => {
      invocation.response = response
      runAll(after, invocation, () => {
        if (callback !== undefined) callback(undefined, invocation.response)
      })
    }
    try {
      runAll(before, invocation, () => {
        const response = handler(invocation.event, invocation.context, finish)
        if (response !== undefined) finish(undefined, response)
      })
    } catch (error) {
      invocation.error = error
      runAll(onError, invocation, () => undefined)
    }
  }
  instance.use = (middleware) => {
    for (const each of Array.isArray(middleware) ? middleware : [middleware]) {
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
  return instance
}
middy.default = middy

const simple = (run) => (options) => ({
  before: (invocation, next) => {
    run(invocation, options || {})
    return next()
  },
})
const nothing = simple(() => undefined)
// Of middy/middlewares.
export const jsonBodyParser = simple((invocation) => {
  invocation.event.body = decode('json', invocation.event.body)
})
export const urlEncodeBodyParser = simple((invocation) => {
  invocation.event.body = decode('query', invocation.event.body)
})
export const validator = simple((invocation, { inputSchema }) => {
  if (inputSchema !== undefined) invocation.event = restrictBySchema(invocation.event, inputSchema)
})
const fetched = simple((invocation, { names = {}, secrets = {} }) => {
  for (const name of Object.keys({ ...names, ...secrets })) invocation.context[name] = secret(name)
})
export { fetched as ssm, fetched as secretsManager }
export {
  nothing as cors,
  nothing as httpErrorHandler,
  nothing as httpHeaderNormalizer,
  nothing as httpEventNormalizer,
  nothing as httpContentNegotiation,
  nothing as httpPartialResponse,
  nothing as httpSecurityHeaders,
  nothing as doNotWaitForEmptyEventLoop,
  nothing as warmup,
  nothing as cache,
  nothing as s3KeyNormalizer,
}
