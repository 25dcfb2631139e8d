// Decorators leave notes on the class (`module_`, `prefix_`) and on its prototype (`routes_`), which @nestjs/core reads. Those of parameters are read
// there by name.

const route = (kind) => (path) => (target, name, descriptor) => {
  target.routes_ = [...(target.routes_ || []), { kind, path, name }]
  return descriptor
}
export const Get = route('http')
export const Post = route('http')
export const Put = route('http')
export const Patch = route('http')
export const Delete = route('http')
export const Options = route('http')
export const Head = route('http')
export const All = route('http')
export const Sse = route('http')

const mark =
  (key) =>
  (...values) =>
  (target, name, descriptor) => {
    if (name === undefined) {
      target[key] = values
      return undefined
    }
    target[key] = { ...target[key], [name]: values }
    return descriptor
  }
export const HttpCode = mark('codes_')
export const Header = mark('headers_')
export const Redirect = mark('redirects_')
export const UsePipes = mark('pipes_')
export const UseGuards = mark('guards_')
export const UseInterceptors = mark('interceptors_')
export const UseFilters = mark('filters_')
export const Render = mark('views_')
export const Version = mark('versions_')
export const SetMetadata = mark('metadata_')

export const Controller = () => (type) => {
  type.controller_ = true
}
export const Module = (metadata) => (type) => {
  type.module_ = metadata
}
const plain = () => () => undefined
export { plain as Injectable, plain as Global, plain as Inject, plain as Optional }
export const Catch =
  (...types) =>
  (type) => {
    type.catches_ = types
  }
export const applyDecorators =
  (...decorators) =>
  (target, name, descriptor) => {
    for (const decorator of decorators) decorator(target, name, descriptor)
    return descriptor
  }
export const createParamDecorator = (factory) => {
  const decorator = () => () => undefined
  decorator.factory_ = factory
  return decorator
}
export {
  plain as Body,
  plain as Param,
  plain as Query,
  plain as Headers,
  plain as Req,
  plain as Request,
  plain as Res,
  plain as Response,
  plain as Next,
  plain as Ip,
  plain as HostParam,
  plain as Session,
  plain as UploadedFile,
  plain as UploadedFiles,
  plain as RawBody,
}
export const forwardRef = (getter) => getter()

export class ValidationPipe {
  constructor(options) {
    this.options = options || {}
  }
}
export class ParseIntPipe {
  transform(value) {
    return Number(value)
  }
}
export class ParseFloatPipe {
  transform(value) {
    return Number(value)
  }
}
export class ParseBoolPipe {
  transform(value) {
    return value === 'true' || value === true
  }
}
export class ParseUUIDPipe {}
export class ParseArrayPipe {}
export class ParseEnumPipe {}
export class ParseDatePipe {}
export class DefaultValuePipe {}
export class ParseFilePipe {}
export class MaxFileSizeValidator {}
export class FileTypeValidator {}
export class ClassSerializerInterceptor {}

export class Logger {
  log() {}
  error() {}
  warn() {}
  debug() {}
  verbose() {}
  fatal() {}
}
Logger.log = () => undefined
Logger.error = () => undefined
Logger.warn = () => undefined
export class ConsoleLogger extends Logger {}

export class HttpException extends Error {
  constructor(response, status) {
    super(typeof response === 'string' ? response : 'error')
    this.response = response
    this.status = status
  }
  getStatus() {
    return this.status
  }
  getResponse() {
    return this.response
  }
}
const failure = (status) =>
  class extends HttpException {
    constructor(response) {
      super(response, status)
    }
  }
export const BadRequestException = failure(400)
export const UnauthorizedException = failure(401)
export const ForbiddenException = failure(403)
export const NotFoundException = failure(404)
export const MethodNotAllowedException = failure(405)
export const NotAcceptableException = failure(406)
export const ConflictException = failure(409)
export const GoneException = failure(410)
export const PayloadTooLargeException = failure(413)
export const UnprocessableEntityException = failure(422)
export const InternalServerErrorException = failure(500)
export const NotImplementedException = failure(501)
export const BadGatewayException = failure(502)
export const ServiceUnavailableException = failure(503)
export const HttpStatus = {
  OK: 200,
  CREATED: 201,
  ACCEPTED: 202,
  NO_CONTENT: 204,
  MOVED_PERMANENTLY: 301,
  FOUND: 302,
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  INTERNAL_SERVER_ERROR: 500,
}
export const RequestMethod = { GET: 0, POST: 1, PUT: 2, DELETE: 3, PATCH: 4, ALL: 5 }
export const Scope = { DEFAULT: 0, TRANSIENT: 1, REQUEST: 2 }
export const VersioningType = { URI: 0, HEADER: 1, MEDIA_TYPE: 2, CUSTOM: 3 }
export class StreamableFile {
  constructor(content) {
    this.content = content
  }
}
