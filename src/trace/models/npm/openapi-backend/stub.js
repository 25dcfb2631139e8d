import { decode, open, restrict, restrictBySchema } from 'cordon'

const texts = { types: ['object'], others: { types: ['string'] } }
const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options']

// An operation gets its own parts as its definition has them, where that stands in the program and validation is on.
const operationOf = (definition, name) => {
  if (typeof definition !== 'object' || definition.paths === undefined) return undefined
  for (const item of Object.values(definition.paths))
    for (const method of methods) if (item[method] !== undefined && item[method].operationId === name) return item[method]
  return undefined
}

export class OpenAPIBackend {
  constructor(options) {
    this.options = options
    this.definition = options.definition
    this.operations = []
    if (options.handlers) this.register(options.handlers)
  }
  async init() {
    return this
  }
  register(first, second) {
    if (typeof first === 'string') this.operations.push({ name: first, handler: second })
    else for (const name of Object.keys(first)) this.operations.push({ name, handler: first[name] })
  }
  registerHandler(name, handler) {
    this.register(name, handler)
  }
  registerSecurityHandler(name, handler) {
    this.operations.push({ name, handler })
  }
  async handleRequest(request, ...rest) {
    for (const { name, handler } of this.operations)
      if (open()) {
        const operation = operationOf(this.definition, name)
        const schema =
          operation && operation.requestBody && operation.requestBody.content && operation.requestBody.content['application/json']
        const body = decode('json', request.body)
        const checked = this.options.validate !== false && schema ? restrictBySchema(body, schema.schema) : body
        const parts = {
          method: request.method,
          path: request.path,
          headers: request.headers,
          query: restrict(open(request.query), { types: ['object'] }),
          params: restrict(open(request.path), texts),
          cookies: open(request.headers),
          body: request.body,
          requestBody: checked,
        }
        const context = {
          api: this,
          request: parts,
          operation: operation || { operationId: name },
          validation: { valid: true, errors: [] },
          security: {},
          response: undefined,
        }
        return handler(context, ...rest)
      }
    return undefined
  }
  validateRequest() {
    return { valid: open(), errors: [] }
  }
  validateResponse() {
    return { valid: true, errors: null }
  }
  mockResponseForOperation() {
    return { status: 200, mock: {} }
  }
}
export default OpenAPIBackend
