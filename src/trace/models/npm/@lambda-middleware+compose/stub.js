// A middleware is a function that is given a handler, and gives one.
export const compose =
  (...middlewares) =>
  (handler) =>
    middlewares.reduceRight((inner, middleware) => middleware(inner), handler)
export { compose as composeHandler }
const same = () => (handler) => (event, context) => handler(event, context)
export { same as errorHandler, same as cors, same as doNotWait, same as jwtAuth, same as httpHeaderNormalizer }
export const jsonSerializer = () => (handler) => async (event, context) => {
  const body = await handler(event, context)
  return body === undefined
    ? { statusCode: 204, body: '' }
    : { statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
}
