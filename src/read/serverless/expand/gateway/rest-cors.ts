import type { Place } from '../../../../model/place.ts'
import { gap, mapping } from '../../../document/build.ts'
import type { Buildable } from '../../../document/build.ts'
import { child, isNull, itemsOf, stringOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import { methodIdOf } from '../../names.ts'
import { shown } from '../../texts.ts'
import { add } from '../stack.ts'
import type { Stack } from '../stack.ts'
import type { ResourceIds } from './api.ts'
import type { RestRoute } from './rest-route.ts'

const standardHeaders = [
  'Content-Type',
  'X-Amz-Date',
  'Authorization',
  'X-Api-Key',
  'X-Amz-Security-Token',
  'X-Amz-User-Agent',
  'X-Amzn-Trace-Id',
]

interface Cors {
  readonly at: Place
  /** The first event with it. */
  readonly event: Place
  readonly origins: Set<string>
  readonly methods: Set<string>
  readonly headers: Set<string>
  credentials: boolean
  maxAge: string | undefined
  /** A part that is not known, so that the whole is not. */
  open: string | undefined
}

/** `cors: true` or a map makes a method OPTIONS of its own for the path, answering for all routes on it. */
export function corsMethods(stack: Stack, routes: readonly RestRoute[], api: Buildable, resources: ResourceIds): void {
  const byPath = new Map<string, Cors>()
  for (const route of routes) {
    const written = route.setting('cors')
    if (written === undefined || stringOf(written) === 'false') continue
    const cors = byPath.get(route.path) ?? {
      at: written.at,
      event: route.at,
      origins: new Set(),
      methods: new Set(['OPTIONS']),
      headers: new Set(),
      credentials: false,
      maxAge: undefined,
      open: undefined,
    }
    byPath.set(route.path, cors)
    take(cors, written, route.method)
  }
  for (const [path, cors] of byPath)
    add(stack, cors.event, methodIdOf(path, 'options'), 'AWS::ApiGateway::Method', {
      HttpMethod: 'OPTIONS',
      AuthorizationType: 'NONE',
      ResourceId: resources.get(path),
      RestApiId: api,
      Integration: {
        Type: 'MOCK',
        IntegrationResponses: [
          { StatusCode: '200', ResponseParameters: cors.open === undefined ? answers(cors) : gap(cors.at, cors.open) },
        ],
      },
    })
}

function take(cors: Cors, written: Node, method: string): void {
  if (written.kind === 'gap') cors.open = written.why
  else if (written.kind === 'text') cors.open = 'it is known only at deployment'
  const several = (key: string): readonly string[] | undefined => {
    const node = child(written, key)
    if (node === undefined || isNull(node)) return undefined
    if (node.kind === 'gap') cors.open = node.why
    return node.kind === 'list'
      ? itemsOf(node).map(shown)
      : shown(node)
          .split(',')
          .map((item) => item.trim())
  }
  for (const origin of several('origins') ?? several('origin') ?? ['*']) cors.origins.add(origin)
  for (const header of several('headers') ?? standardHeaders) cors.headers.add(header)
  for (const name of [...(several('methods') ?? []), method]) cors.methods.add(name)
  cors.credentials ||= stringOf(child(written, 'allowCredentials')) === 'true'
  cors.maxAge = stringOf(child(written, 'maxAge')) ?? cors.maxAge
}

/** Of several origins the first is answered by default, and a template picks the one that asked. */
function answers({ at, origins, methods, headers, credentials, maxAge }: Cors): Node {
  const [first = '*'] = origins
  const names = methods.has('ANY')
    ? [...methods].flatMap((name) => (name === 'ANY' ? ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT'] : [name]))
    : [...methods]
  const header = (name: string, value: string): readonly [string, string] => [`method.response.header.${name}`, `'${value}'`]
  return mapping(at, [
    header('Access-Control-Allow-Origin', first),
    header('Access-Control-Allow-Headers', [...headers].join(',')),
    header('Access-Control-Allow-Methods', [...new Set(names)].join(',')),
    ...(credentials ? [header('Access-Control-Allow-Credentials', 'true')] : []),
    ...(maxAge === undefined ? [] : [header('Access-Control-Max-Age', maxAge)]),
  ])
}
