import { failure, kindOf, open, parameterDecorators, restrict } from 'cordon'
import express from 'express'

const uuid = { types: ['string'], characters: 'uuid' }

// Pipes are told by name: `@Param('id', ParseIntPipe)`, `@Param('id', new ParseUUIDPipe())`.
const piped = (value, pipes) => {
  let result = value
  for (const pipe of pipes) {
    const name = pipe === undefined || pipe === null ? undefined : pipe.name
    if (name === 'ParseIntPipe' || name === 'ParseFloatPipe') result = restrict(Number(result), { types: ['number'] })
    else if (name === 'ParseBoolPipe') result = restrict(open(), { types: ['boolean'] })
    else if (name === 'ParseUUIDPipe') result = restrict(result, uuid)
    else if (name === 'ParseDatePipe') result = new Date(result)
  }
  return result
}

// A parameter whose type is a class is as the class's rules say, where a ValidationPipe stands; with `whitelist` other fields are dropped.
const checked = (value, type, validation) => {
  const rules = type && type.prototype && type.prototype.rules_
  if (rules === undefined || validation === undefined) return value
  return restrict(value, { types: ['object'], fields: rules, others: validation.options.whitelist ? 'dropped' : 'kept' })
}

const part = (from, name) => (typeof name === 'string' ? from[name] : from)

const valueOf = ({ decorators, type }, request, response, next, validation) => {
  for (const { name, value, arguments: given } of decorators) {
    // A decorator of the program's own is a function of the request.
    if (value && value.factory_) return value.factory_(given[0], contextOf(request, response))
    const pipes = typeof given[0] === 'string' ? given.slice(1) : given
    if (name === 'Body') return checked(piped(part(request.body, given[0]), pipes), type, validation)
    if (name === 'Param') return checked(piped(part(request.params, given[0]), pipes), type, validation)
    if (name === 'Query') return checked(piped(part(request.query, given[0]), pipes), type, validation)
    if (name === 'Headers') return part(request.headers, typeof given[0] === 'string' ? given[0].toLowerCase() : undefined)
    if (name === 'Req' || name === 'Request') return request
    if (name === 'Res' || name === 'Response') return response
    if (name === 'Next') return next
    if (name === 'Ip') return request.ip
    if (name === 'HostParam') return request.hostname
    if (name === 'Session') return request.session
    if (name === 'RawBody') return request.rawBody
    if (name === 'UploadedFile' || name === 'UploadedFiles') return open(request.rawBody)
    // One of which nothing is known: something of the request.
    return open(request.body, request.params, request.headers)
  }
  return undefined
}

const validationOf = (...lists) => {
  for (const list of lists)
    for (const pipe of list || [])
      if (pipe && (pipe.options !== undefined || pipe.name === 'ValidationPipe')) return pipe.options ? pipe : { options: {} }
  return undefined
}

const mountController = (type, server, pipes) => {
  const controller = new type()
  const prototype = type.prototype
  for (const { path, name } of prototype.routes_ || []) {
    const method = controller[name]
    const validation = validationOf(pipes, type.pipes_, prototype.pipes_ && prototype.pipes_[name])
    const guards = [...(type.guards_ || []), ...((prototype.guards_ && prototype.guards_[name]) || [])]
    const redirects = prototype.redirects_ && prototype.redirects_[name]
    const headers = prototype.headers_ && prototype.headers_[name]
    server.all(path || '/', (request, response, next) => {
      for (const guard of guards) {
        const made = typeof guard === 'function' ? new guard() : guard
        if (!made.canActivate(contextOf(request, response, type, method))) return
      }
      if (headers) response.set(headers[0], headers[1])
      const values = parameterDecorators(method).map((parameter) => valueOf(parameter, request, response, next, validation))
      const given = method.apply(controller, values)
      if (redirects) response.redirect(given && given.url ? given.url : redirects[0])
      else if (given !== undefined && given !== response) response.send(given)
    })
  }
}

const contextOf = (request, response, type, method) => ({
  switchToHttp: () => ({ getRequest: () => request, getResponse: () => response, getNext: () => undefined }),
  getClass: () => type,
  getHandler: () => method,
  getArgs: () => [request, response],
  getType: () => 'http',
})

// An exception of a class of the program's own, or of one for answers, is meant to be read by the caller.
const caughtBy = (filter) => {
  const [first] = filter.constructor.catches_ || []
  return first === undefined || kindOf(first) === 'name' ? failure() : open()
}

const filtersOf = (given, found) => {
  for (const one of given || []) found.push(typeof one === 'function' ? new one() : one)
}

const filtersIn = (type, found, seen) => {
  const module = type && (type.module_ || (type.module && type.module.module_))
  if (module === undefined || seen.includes(type)) return
  seen.push(type)
  for (const { provide, useClass, useValue } of module.providers || []) if (provide === APP_FILTER) filtersOf([useClass || useValue], found)
  for (const controller of module.controllers || []) {
    filtersOf(controller.filters_, found)
    for (const given of Object.values(controller.prototype.filters_ || {})) filtersOf(given, found)
  }
  for (const inner of module.imports || []) filtersIn(inner, found, seen)
}

const mountModule = (type, server, pipes, seen) => {
  const module = type && (type.module_ || (type.module && type.module.module_))
  if (module === undefined || seen.includes(type)) return
  seen.push(type)
  for (const controller of module.controllers || []) mountController(controller, server, pipes)
  for (const inner of module.imports || []) mountModule(inner, server, pipes, seen)
}

const create = (type, adapter) => {
  const server = adapter && adapter.instance ? adapter.instance : express()
  const pipes = []
  const filters = []
  const ready = { done: false }
  const init = () => {
    if (ready.done) return app
    ready.done = true
    server.use(express.json())
    mountModule(type, server, pipes, [])
    filtersIn(type, filters, [])
    for (const filter of filters)
      server.use((error, request, response, next) => {
        filter.catch(caughtBy(filter), contextOf(request, response))
      })
    return app
  }
  const app = {
    init,
    listen: init,
    close: () => undefined,
    useGlobalPipes: (...given) => {
      for (const pipe of given) pipes.push(pipe)
      return app
    },
    useGlobalFilters: (...given) => {
      filtersOf(given, filters)
      return app
    },
    useGlobalInterceptors: () => app,
    useGlobalGuards: () => app,
    useLogger: () => app,
    use: (...given) => {
      server.use(...given)
      return app
    },
    enableCors: () => app,
    enableVersioning: () => app,
    enableShutdownHooks: () => app,
    setGlobalPrefix: () => app,
    set: () => app,
    register: () => app,
    useStaticAssets: () => app,
    useBodyParser: () => app,
    flushLogs: () => undefined,
    getHttpServer: () => server,
    getHttpAdapter: () => ({ getInstance: () => server }),
    get: (wanted) => (typeof wanted === 'function' ? new wanted() : open()),
    resolve: (wanted) => (typeof wanted === 'function' ? new wanted() : open()),
    select: () => app,
  }
  return app
}
export const NestFactory = { create, createApplicationContext: create, createMicroservice: create }

export class ExpressAdapter {
  constructor(instance) {
    this.instance = instance || express()
  }
  getInstance() {
    return this.instance
  }
}
// Routes are called with the same request and response whichever server carries them.
export class FastifyAdapter {
  constructor() {
    this.instance = express()
  }
  getInstance() {
    return this.instance
  }
}
export class Reflector {
  get() {
    return open()
  }
  getAllAndOverride() {
    return open()
  }
  getAllAndMerge() {
    return open()
  }
}
export class ModuleRef {
  get(wanted) {
    return typeof wanted === 'function' ? new wanted() : open()
  }
  resolve(wanted) {
    return this.get(wanted)
  }
}
export class BaseExceptionFilter {
  catch() {}
}
export class HttpAdapterHost {
  constructor() {
    this.httpAdapter = { reply: (response, body, status) => response.status(status).send(body), getRequestUrl: (request) => request.url }
  }
}
export const APP_GUARD = 'APP_GUARD'
export const APP_PIPE = 'APP_PIPE'
export const APP_FILTER = 'APP_FILTER'
export const APP_INTERCEPTOR = 'APP_INTERCEPTOR'
export const FileInterceptor = () => undefined
export const FilesInterceptor = () => undefined
