const serialize = require('node-serialize')

const decode = (body) => Buffer.from(body, 'base64').toString('utf8')
const pipe = (...steps) => (value) => steps.reduce((result, step) => step(result), value)
const parse = (text) => JSON.parse(text)
const crewOf = pipe(decode, parse)

exports.handler = async ({ body }) => {
  const crew = crewOf(body)
  return { statusCode: Array.isArray(crew) ? 204 : 422 }
}
