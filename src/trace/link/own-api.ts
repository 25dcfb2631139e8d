import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { canBe, values } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import { resourceById, showRoute } from '../../model/questions.ts'
import type { Route } from '../../model/route.ts'
import { literal, showText } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { mayDo } from '../../policy/may-do.ts'
import type { Spot } from '../engine/taint.ts'
import type { ObservationOf } from '../observation.ts'
import type { Shape } from '../shape.ts'
import { message, ownerOf } from './message.ts'
import type { Owner } from './message.ts'
import { textsOf } from './names.ts'
import { encoded, object } from './shapes.ts'
import type { Write } from './writers.ts'

type Request = ObservationOf<'request'>

/** Requests of a function's code to the application's own routes: what it sends is what the route's function is called with. */
export function writesOfRequest(app: Application, fn: Fn, request: Request, place: (spot: Spot) => Place): readonly Write[] {
  const owner = ownerOf(fn, request.when)
  const address = request.url === undefined ? undefined : addressOf(owner, request.url)
  if (address === undefined) return []
  const methods = textsOf(request.method, owner).map((text) => literal(text)?.toUpperCase())
  return app.routes.flatMap((route): readonly Write[] => {
    const parameters = belongs(app, route, address) && fits(route, methods, request) ? matched(app, route, address.path) : undefined
    if (parameters === undefined) return []
    const hop = { over: route.id, at: place(request.spot), says: `… is sent to ${showRoute(route)}` }
    const refused = canBe(route.authorization, ({ kind }) => kind === 'iam') && !mayCall(app, fn, route)
    return [
      {
        node: route.id,
        message: message(owner, { input: eventOf(request, address, parameters) }, hop),
        refused: refused ? `the role may not call ${showRoute(route)}` : undefined,
      },
    ]
  })
}

function mayCall(app: Application, fn: Fn, route: Route): boolean {
  if (route.gateway === 'function-url')
    return values(route.target).some(
      (target) => target.kind === 'function' && mayDo(app, fn, 'lambda:InvokeFunctionUrl', target.function) !== 'no',
    )
  return route.api === undefined || mayDo(app, fn, 'execute-api:Invoke', route.api) !== 'no'
}

/** https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html: both forms of events, as the code of the function reads the one it gets. */
function eventOf({ body, headers }: Request, { query }: Address, parameters: Readonly<Record<string, Shape>>): Shape {
  const sent = body?.kind === 'object' ? encoded('json', body) : body
  return object({
    body: sent,
    headers,
    multiValueHeaders: headers,
    pathParameters: object(parameters),
    queryStringParameters: object(query),
  })
}

type Piece = string | Shape

interface Address {
  /** What the host leads to: an API, a function's own address, a domain. */
  readonly host: Text
  readonly path: readonly (readonly Piece[])[]
  readonly query: Readonly<Record<string, Shape>>
}

/** The parts of an address; undefined where the code chooses the host. */
function addressOf(owner: Owner, url: Shape): Address | undefined {
  const pieces = piecesOf(url, owner)
  const [host, rest] = hostEnd(pieces)
  if (host.length === 0) return undefined
  const [path, query] = splitPieces(rest, '?')
  const segments = splitAll(path, '/').filter((segment) => segment.length > 0)
  return { host, path: segments.map((segment) => segment.map(plainPiece)), query: queryOf(query) }
}

interface Holed {
  readonly hole: Text
}
type RawPiece = string | Holed | Shape
const isHole = (piece: RawPiece): piece is Holed => typeof piece === 'object' && 'hole' in piece
const plainPiece = (piece: RawPiece): Piece => (typeof piece === 'string' ? piece : isHole(piece) ? { kind: 'text', parts: [] } : piece)

/** The address in pieces: text, what is known at deployment, and what the code puts in. */
function piecesOf(shape: Shape, owner: Owner): readonly RawPiece[] {
  switch (shape.kind) {
    case 'constant':
      return typeof shape.value === 'string' ? [shape.value] : []
    case 'text':
      return shape.parts.flatMap((part) => (typeof part === 'string' ? [part] : piecesOf(part, owner)))
    case 'any':
      return shape.of.length === 0 || shape.of[0] === undefined ? [] : piecesOf(shape.of[0], owner)
    case 'open': {
      const [text] = shape.variable === undefined ? [] : textsOf(shape, owner)
      return text === undefined ? [shape] : text.map((part) => (typeof part === 'string' ? part : { hole: [part] }))
    }
    case 'encoded':
      return [shape]
    default:
      return []
  }
}

/** The host, and what comes after it; no host where the code puts it in. An API's own attribute may stand for scheme and host in one. */
function hostEnd(pieces: readonly RawPiece[]): readonly [host: Text, rest: readonly RawPiece[]] {
  const host: Text[number][] = []
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === 'string') {
      const bare = host.length === 0 ? piece.replace(/^(?:https?|wss?):\/\//, '') : piece
      const slash = bare.search(/[/?]/)
      if (slash >= 0) {
        if (slash > 0) host.push(bare.slice(0, slash))
        return [host, [bare.slice(slash), ...pieces.slice(index + 1)]]
      }
      if (bare !== '') host.push(bare)
    } else if (isHole(piece)) host.push(...piece.hole)
    else return [[], []]
  }
  return [host, []]
}

function splitPieces(pieces: readonly RawPiece[], separator: string): readonly [readonly RawPiece[], readonly RawPiece[]] {
  for (const [index, piece] of pieces.entries()) {
    const at = typeof piece === 'string' ? piece.indexOf(separator) : -1
    if (typeof piece === 'string' && at >= 0)
      return [
        [...pieces.slice(0, index), piece.slice(0, at)],
        [piece.slice(at + 1), ...pieces.slice(index + 1)],
      ]
  }
  return [pieces, []]
}

function splitAll(pieces: readonly RawPiece[], separator: string): readonly (readonly RawPiece[])[] {
  const [first, rest] = splitPieces(pieces, separator)
  const own = first.filter((piece) => piece !== '')
  return rest.length === 0 ? [own] : [own, ...splitAll(rest, separator)]
}

/** `a=${x}&b=1` */
function queryOf(pieces: readonly RawPiece[]): Readonly<Record<string, Shape>> {
  return Object.fromEntries(
    splitAll(pieces, '&').flatMap((pair) => {
      const [name, value] = splitPieces(pair, '=')
      const [only] = name
      return typeof only === 'string' && name.length === 1 ? [[only, joined(value.map(plainPiece))] as const] : []
    }),
  )
}

const joined = (pieces: readonly Piece[]): Shape =>
  pieces.length === 1 && typeof pieces[0] === 'object' ? pieces[0] : { kind: 'text', parts: pieces.filter((piece) => piece !== '') }

/** Is it the host of the route's API, of its function's own address, or of a domain in front of it? */
function belongs(app: Application, route: Route, { host }: Address): boolean {
  const referred = host.flatMap((part) => (typeof part !== 'string' && part.kind === 'reference' ? [part.to as string] : []))
  const own = [
    route.api as string | undefined,
    ...values(route.target).flatMap((target) => (target.kind === 'function' ? [target.function as string] : [])),
  ]
  if (route.gateway === 'function-url') return referred.some((id) => own.includes(id) || id === route.id.split(' ')[0])
  if (referred.some((id) => id === route.api)) return true
  return app.resources.some(
    (one) =>
      one.kind === 'domain' &&
      (referred.includes(one.id) || (one.name !== undefined && values(one.name).some((name) => showText(name) === showText(host)))) &&
      one.apis.some((target) => values(target).some((api) => api.kind === 'resource' && api.id === route.api)),
  )
}

function fits(route: Route, methods: readonly (string | undefined)[], { body }: Request): boolean {
  if (route.method === 'ANY') return true
  if (methods.length === 0) return body === undefined ? route.method === 'GET' : route.method !== 'GET'
  return methods.some((method) => method === undefined || method === route.method)
}

/** The values of the route's path parameters, where the path can be the route's; the stage may stand before it. */
function matched(app: Application, route: Route, path: Address['path']): Readonly<Record<string, Shape>> | undefined {
  if (route.path === '$default' || route.gateway === 'function-url') return {}
  const [first] = path
  const exact = parametersOf(route.path, path)
  if (exact !== undefined || first === undefined) return exact
  const stage = first.map((piece) => (typeof piece === 'string' ? piece : '')).join('')
  const api = route.api === undefined ? undefined : resourceById(app, route.api)
  const stages = api?.kind === 'api' ? api.stages.flatMap(({ name }) => values(name).map((text) => literal(text) ?? '')) : []
  return stage === '' || stages.length === 0 || stages.includes(stage) || stages.includes('')
    ? parametersOf(route.path, path.slice(1))
    : undefined
}

function parametersOf(written: string, path: Address['path']): Readonly<Record<string, Shape>> | undefined {
  const wanted = written.split('/').filter((part) => part !== '')
  const found: Record<string, Shape> = {}
  for (const [index, part] of wanted.entries()) {
    const rest = /^\{(\w+)\+\}$/.exec(part)?.[1]
    if (rest !== undefined)
      return { ...found, [rest]: joined(path.slice(index).flatMap((segment, at) => (at === 0 ? segment : ['/', ...segment]))) }
    const segment = path[index]
    if (segment === undefined) return undefined
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name !== undefined) found[name] = joined(segment)
    else if (segment.length !== 1 || segment[0] !== part) return undefined
  }
  return path.length === wanted.length ? found : undefined
}
