import escapeStringRegexp from 'escape-string-regexp'
import products from './products.json' with { type: 'json' }

export const handler = async ({ queryStringParameters }) => {
  const wanted = queryStringParameters?.name ?? ''
  const pattern = new RegExp(escapeStringRegexp(wanted), 'i')
  return { statusCode: 200, body: JSON.stringify(products.filter(({ name }) => pattern.test(name))) }
}
