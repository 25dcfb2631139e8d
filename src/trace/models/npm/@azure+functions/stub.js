import { answers, decode, open, restrict, written } from 'cordon'

const text = { types: ['string'] }
const maybe = { types: ['string', 'nothing'] }

// `request.query.get('name')`: what Headers, URLSearchParams and FormData have in common.
const reader = (held) => ({
  get: (name) => restrict(held[name], maybe),
  getAll: (name) => [restrict(held[name], text)],
  has: (name) => open(held, name),
  forEach: (each) => each(restrict(open(held), text), restrict(open(held), text)),
  entries: () => Object.entries(held),
  keys: () => Object.keys(held),
  values: () => Object.values(held),
  toString: () => restrict(open(held), text),
})

class HttpRequest {
  constructor(event) {
    this.method = event.httpMethod
    this.url = open(event.headers, event.path, event.queryStringParameters)
    this.headers = reader(event.headers)
    this.query = reader(event.queryStringParameters)
    this.params = event.pathParameters
    this.body = event.body
    this.source = event
    this.user = open()
  }
  text() {
    return this.source.body
  }
  json() {
    return decode('json', this.source.body)
  }
  formData() {
    return reader(decode('form', this.source.body))
  }
  arrayBuffer() {
    return this.source.body
  }
  blob() {
    return this.source.body
  }
  clone() {
    return this
  }
}

// As the programming model 3 has it: the body is parsed by its type.
const olderRequest = (event) => ({
  method: event.httpMethod,
  url: open(event.headers, event.path, event.queryStringParameters),
  originalUrl: open(event.headers, event.path, event.queryStringParameters),
  headers: event.headers,
  query: event.queryStringParameters,
  params: event.pathParameters,
  body: decode('json', event.body),
  rawBody: event.body,
  bufferBody: event.body,
  get: (name) => event.headers[name.toLowerCase()],
  parseFormBody: () => reader(decode('form', event.body)),
})

class HttpResponse {
  constructor(init) {
    this.init = init || {}
  }
}

const put = (thing, value) => {
  if (Array.isArray(value)) for (const one of value) written(thing, { content: one })
  else written(thing, { content: value })
}

// The host refuses line breaks in headers.
const typed = (headers, kind) => ({
  'Content-Type': kind,
  ...Object.fromEntries(Object.entries(headers || {}).map(([name, value]) => [name, restrict(value, { safe: ['header'] })])),
})

const responseOf = (given) => {
  const told = given instanceof HttpResponse ? given.init : given
  if (typeof told !== 'object' || told === null) return { statusCode: 200, headers: { 'Content-Type': 'text/plain' }, body: told }
  const status = told.status || told.statusCode || 200
  if (told.jsonBody !== undefined)
    return { statusCode: status, headers: typed(told.headers, 'application/json'), body: JSON.stringify(told.jsonBody) }
  if (typeof told.body === 'string') return { statusCode: status, headers: typed(told.headers, 'text/plain'), body: told.body }
  return { statusCode: status, headers: typed(told.headers, 'application/json'), body: JSON.stringify(told.body) }
}

// What is fetched or filled beside the trigger, as `input.storageBlob({…})` describes it.
const described = (options) => ({ options, name: '' })
export const input = {
  storageBlob: described,
  storageQueue: described,
  cosmosDB: described,
  sql: described,
  table: described,
  generic: described,
}
const thingOf = (kind, key) => (options) => ({ thing: `${kind}:${options[key]}` })
export const output = {
  http: described,
  storageQueue: thingOf('azure-queue', 'queueName'),
  storageBlob: (options) => ({ thing: `azure-container:${options.path.split('/')[0]}` }),
  serviceBusQueue: thingOf('azure-bus-queue', 'queueName'),
  serviceBusTopic: thingOf('azure-bus-topic', 'topicName'),
  eventHub: thingOf('azure-hub', 'eventHubName'),
  cosmosDB: thingOf('azure-documents', 'containerName'),
  eventGrid: described,
  table: described,
  sql: described,
  generic: described,
}
export const trigger = {}

const registered = {}
const declare = (name, options) => {
  registered[name] = typeof options === 'function' ? { handler: options } : options
}
export const app = {
  http: declare,
  get: declare,
  post: declare,
  put: declare,
  patch: declare,
  deleteRequest: declare,
  timer: declare,
  storageBlob: declare,
  storageQueue: declare,
  serviceBusQueue: declare,
  serviceBusTopic: declare,
  eventHub: declare,
  eventGrid: declare,
  cosmosDB: declare,
  warmup: declare,
  generic: declare,
  setup: () => undefined,
  hook: { appStart: () => undefined, appTerminate: () => undefined, preInvocation: () => undefined, postInvocation: () => undefined },
}

const logged = () => undefined
const logger = () => {
  const log = () => undefined
  log.info = logged
  log.warn = logged
  log.error = logged
  log.verbose = logged
  return log
}

// What is told of an event beside itself.
const metadataOf = (message) => ({
  queueTrigger: message.content,
  blobTrigger: message.key,
  name: message.key,
  uri: message.key,
  applicationProperties: message.attributes,
  userProperties: message.attributes,
})

const incoming = (one, event) => {
  if (one.type === 'timerTrigger') return { isPastDue: open() }
  if (one.type === 'cosmosDBTrigger') return [event.message.content]
  if (one.type === 'eventHubTrigger') return [event.message.content]
  if (one.type === 'eventGridTrigger')
    return { data: event.message.detail, subject: event.message.detail, eventType: event.message['detail-type'] }
  if (one.type.endsWith('Trigger')) return event.message.content
  return open()
}

// The programming model 4 registers its functions by name; the model 3 exports them, and hands over a context before what comes in.
export function invoke(handler, described, event, context) {
  const first = described[0]
  if (first.registered !== '') {
    const { handler: own, return: returned, extraOutputs } = registered[first.registered]
    const around = {
      invocationId: open(),
      functionName: first.registered,
      triggerMetadata: first.type === 'httpTrigger' ? {} : metadataOf(event.message),
      extraInputs: { get: () => open() },
      extraOutputs: { set: (binding, value) => put(typeof binding === 'string' ? '' : binding.thing, value) },
      options: {},
    }
    for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace']) around[name] = logged
    const result = own(first.type === 'httpTrigger' ? new HttpRequest(event) : incoming(first, event), around)
    if (returned !== undefined && returned.thing !== undefined) put(returned.thing, result)
    return first.type === 'httpTrigger' ? answers(result, responseOf) : undefined
  }
  const requested = described.some((one) => one.type === 'httpTrigger')
  const older = requested ? olderRequest(event) : undefined
  const given = described.filter((one) => one.direction === 'in').map((one) => (one.type === 'httpTrigger' ? older : incoming(one, event)))
  const own = {
    log: logger(),
    bindings: {},
    bindingData: requested ? event.pathParameters : metadataOf(event.message),
    req: older,
    res: {},
    done: () => undefined,
  }
  own.res.set = (name, value) => undefined
  described.forEach((one, index) => {
    if (one.direction === 'in') own.bindings[one.name] = given[index]
  })
  const result = (typeof handler === 'function' ? handler : handler.run || handler.index)(own, ...given)
  for (const one of described)
    if (one.direction === 'out' && one.thing !== '') put(one.thing, one.name === '$return' ? result : own.bindings[one.name])
  if (!requested) return undefined
  return answers(result === undefined ? own.res : result, responseOf)
}

export { HttpRequest, HttpResponse }
