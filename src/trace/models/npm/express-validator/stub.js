import { open, restrict, test } from 'cordon'

// A chain is a middleware that remembers what it asks for; only validationResult(request).isEmpty() tells whether all of it was so.

const shapes = {
  isUUID: { characters: 'uuid' },
  isAlpha: { characters: 'letters' },
  isAlphanumeric: { characters: 'alphanumeric' },
  isNumeric: { characters: 'numberText' },
  isInt: { characters: 'numberText', types: ['string', 'number'] },
  isFloat: { characters: 'numberText', types: ['string', 'number'] },
  isDecimal: { characters: 'numberText', types: ['string', 'number'] },
  isHexadecimal: { characters: 'hex' },
  isMongoId: { characters: 'hex' },
  isMD5: { characters: 'hex' },
  isHash: { characters: 'hex' },
  isSlug: { characters: 'slug' },
  isBase64: { characters: 'base64' },
  isBoolean: { values: ['true', 'false', '0', '1', true, false] },
  isISO8601: { characters: 'dateText' },
  isDate: { pattern: /^[0-9/-]+$/ },
  isIP: { pattern: /^[0-9a-fA-F:./%]+$/ },
  isFQDN: { characters: 'hostname' },
  isPort: { characters: 'digits' },
  isEmail: { characters: 'email' },
  isJWT: { pattern: /^[A-Za-z0-9_.-]+$/ },
  isLatLong: { pattern: /^[0-9., ()+-]+$/ },
  isCurrency: { pattern: /^[^A-Za-z<>"'`;|&]+$/ },
  isString: { types: ['string'] },
  isArray: { types: ['array'] },
  isObject: { types: ['object'] },
}
const same = [
  'notEmpty',
  'exists',
  'optional',
  'isLength',
  'isURL',
  'isEmpty',
  'isLowercase',
  'isUppercase',
  'isMobilePhone',
  'isStrongPassword',
  'isAscii',
  'contains',
  'if',
  'bail',
  'withMessage',
  'not',
  'hide',
  'default',
  'replace',
  'normalizeEmail',
]

const at = (request, places) => {
  if (places === 'header') return request.headers
  if (places === 'param') return request.params
  return request[places]
}

const chainOf = (places, names) => {
  const kept = []
  let changes = []
  const chain = (request, response, next) => {
    if (request.checks === undefined) request.checks = []
    for (const name of [names].flat()) request.checks.push({ places, name, chain })
    for (const place of places)
      for (const name of [names].flat()) {
        const values = at(request, place)
        for (const change of changes) values[name] = change(values[name], { req: request, path: name, location: place })
      }
    return next === undefined ? undefined : next()
  }
  chain.kept = kept
  chain.run = (request) => {
    chain(request)
    return validationResult(request)
  }
  const add = (shape) => {
    kept.push(shape)
    return chain
  }
  const change = (convert) => {
    changes = [...changes, convert]
    return chain
  }
  for (const name of Object.keys(shapes)) chain[name] = () => add(shapes[name])
  for (const name of same) chain[name] = () => chain
  chain.isIn = (values) => add({ values })
  chain.equals = (value) => add({ values: [value] })
  chain.matches = (pattern) => add({ pattern: typeof pattern === 'string' ? new RegExp(pattern) : pattern })
  chain.custom = (check) =>
    change((value, meta) => {
      check(value, meta)
      return value
    })
  chain.customSanitizer = (convert) => change(convert)
  chain.toInt = () => change((value) => parseInt(value, 10))
  chain.toFloat = () => change((value) => parseFloat(value))
  chain.toBoolean = () => change((value) => Boolean(value))
  chain.toDate = () => change((value) => new Date(value))
  chain.toString = () => change((value) => String(value))
  chain.toArray = () => change((value) => [value])
  chain.trim = () => change((value) => value.trim())
  chain.toLowerCase = () => change((value) => value.toLowerCase())
  chain.toUpperCase = () => change((value) => value.toUpperCase())
  // < > & ' " ` / and the backslash become entities.
  chain.escape = () => change((value) => restrict(open(value), { types: ['string'], safe: ['html'] }))
  chain.unescape = () => change((value) => open(value))
  chain.whitelist = () => chain
  chain.blacklist = () => chain
  chain.stripLow = () => chain
  return chain
}

export const body = (names) => chainOf(['body'], names)
export const query = (names) => chainOf(['query'], names)
export const param = (names) => chainOf(['params'], names)
export const header = (names) => chainOf(['headers'], names)
export const cookie = (names) => chainOf(['cookies'], names)
export const check = (names) => chainOf(['body', 'query', 'params'], names)
export const oneOf = (chains) => (request, response, next) => next()
export const checkExact = () => (request, response, next) => next()
export const checkSchema = (schema, places) =>
  Object.keys(schema).map((name) => {
    const chain = chainOf([schema[name].in || places || 'body'].flat(), name)
    for (const rule of Object.keys(schema[name])) {
      const options = schema[name][rule].options
      if (chain[rule] !== undefined && rule !== 'in')
        chain[rule](
          Array.isArray(options) && !Array.isArray(options[0]) && rule !== 'isIn'
            ? options[0]
            : Array.isArray(options) && rule === 'isIn'
              ? options[0]
              : options,
        )
    }
    return chain
  })

const passed = (request) => {
  let valid = true
  for (const { places, name, chain } of request.checks || [])
    for (const place of places) for (const shape of chain.kept) valid = valid && test(at(request, place)[name], shape)
  return valid
}

/** Errors quote the values. */
export const validationResult = (request) => {
  const empty = passed(request)
  const error = { msg: 'Invalid value', path: 'field', value: open(request.body), location: 'body' }
  return {
    isEmpty: () => empty,
    array: () => (empty ? [] : [error]),
    mapped: () => ({ field: error }),
    formatWith: (format) => ({
      isEmpty: () => empty,
      array: () => (empty ? [] : [format(error)]),
      mapped: () => ({ field: format(error) }),
    }),
    throw: () => {
      if (!empty) throw new Error('Validation failed')
    },
  }
}
validationResult.withDefaults = () => validationResult

export const matchedData = (request) => {
  const result = {}
  for (const { places, name, chain } of request.checks || [])
    for (const place of places) {
      let value = at(request, place)[name]
      for (const shape of chain.kept) value = restrict(value, shape)
      result[name] = value
    }
  return result
}
export class ExpressValidator {
  constructor() {
    Object.assign(this, { body, query, param, header, cookie, check, checkSchema, oneOf, validationResult, matchedData })
  }
}
