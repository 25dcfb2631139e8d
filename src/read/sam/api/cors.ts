import type { Place } from '../../../model/place.ts'
import { build, mapping } from '../../document/build.ts'
import type { Buildable } from '../../document/build.ts'
import type { Entry, Mapping, Node } from '../../document/node.ts'
import { inBranches, isFalse, isMissing, isOpen, isTrue } from '../intrinsics.ts'
import { changed, given } from '../properties.ts'
import { isMethod, withPathItems } from './body.ts'
import { anyMethod } from './event-route.ts'

/** Headers of a preflight's answer. Their values have single quotes of their own, as API Gateway wants them. */
type Headers = readonly (readonly [string, Node | undefined])[]

/** Adds a preflight to every path that has none. `Cors` of a REST API is an origin, or a map. */
export function withCors(body: Mapping, cors: Node | undefined): Mapping {
  if (cors === undefined || isMissing(cors)) return body
  const { at } = cors
  return withPathItems(body, (item) => {
    const methods = [...item.entries.keys()].filter(isMethod)
    if (methods.some((method) => method.toLowerCase() === 'options')) return item
    const own = given(cors, 'AllowMethods') ?? build(at, `'${allowed(methods).join(',')}'`)
    return changed(item, ['options'], at, () => preflight(at, [...headersOf(cors), ['Access-Control-Allow-Methods', own]]))
  })
}

function headersOf(cors: Node): Headers {
  if (cors.kind !== 'map' || isOpen(cors)) return [['Access-Control-Allow-Origin', cors]]
  return [
    ['Access-Control-Allow-Origin', given(cors, 'AllowOrigin') ?? build(cors.at, "'*'")],
    ['Access-Control-Allow-Headers', given(cors, 'AllowHeaders')],
    ['Access-Control-Max-Age', given(cors, 'MaxAge')],
    ['Access-Control-Allow-Credentials', isTrue(given(cors, 'AllowCredentials')) ? build(cors.at, "'true'") : undefined],
  ]
}

function preflight(at: Place, headers: Headers): Node {
  const set = headers.filter(([, value]) => value !== undefined)
  const described = set.map(([name]): [string, Buildable] => [name, { type: 'string' }])
  const parameters = set.map(([name, value]): [string, Buildable] => [`method.response.header.${name}`, value])
  return build(at, {
    summary: 'CORS support',
    responses: { '200': { description: 'Default response for CORS method', headers: mapping(at, described) } },
    'x-amazon-apigateway-integration': {
      type: 'mock',
      requestTemplates: { 'application/json': '{"statusCode": 200}' },
      responses: { default: { statusCode: '200', responseParameters: mapping(at, parameters) } },
    },
  })
}

function allowed(methods: readonly string[]): readonly string[] {
  if (methods.includes(anyMethod)) return ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT']
  return [...methods.map((method) => method.toUpperCase()), 'OPTIONS'].toSorted()
}

const keys: ReadonlyMap<string, string> = new Map([
  ['AllowCredentials', 'allowCredentials'],
  ['AllowHeaders', 'allowHeaders'],
  ['AllowMethods', 'allowMethods'],
  ['AllowOrigins', 'allowOrigins'],
  ['ExposeHeaders', 'exposeHeaders'],
  ['MaxAge', 'maxAge'],
])

/** `CorsConfiguration` of an HTTP API: `true` allows every origin. */
export function httpCors(configuration: Node | undefined): Node | undefined {
  if (configuration === undefined || isFalse(configuration)) return undefined
  if (isTrue(configuration)) return build(configuration.at, { allowOrigins: ['*'] })
  return inBranches(configuration, (node) => {
    if (node.kind !== 'map' || isOpen(node)) return node
    return { ...node, entries: new Map([...node.entries].map(([key, entry]): [string, Entry] => [keys.get(key) ?? key, entry])) }
  })
}
