import { holds, known, map, valueOf, values } from '../../../model/known.ts'
import type { Resource, ResourceOf } from '../../../model/resource.ts'
import type { Statement } from '../../../model/role.ts'
import type { Authorization, Route, Throttle } from '../../../model/route.ts'
import type { Known } from '../../../model/known.ts'

/** What a route has from the gateway it belongs to: private network, resource policy, throttling, CORS; `$connect` for all of a WebSocket. */
export function guardedRoutes(routes: readonly Route[], resources: readonly Resource[]): readonly Route[] {
  const apis = new Map<string, ResourceOf<'api'>>()
  for (const resource of resources) if (resource.kind === 'api') apis.set(resource.id, resource)
  const certified = new Set(
    resources
      .flatMap((resource) => (resource.kind === 'domain' && holds(resource.mutualTls, Boolean) === 'yes' ? resource.apis : []))
      .flatMap(values)
      .flatMap((target) => (target.kind === 'resource' ? [target.id] : [])),
  )
  const connects = new Map(routes.filter((route) => route.path === '$connect').map((route) => [route.api, route]))
  const preflights = new Map(
    routes
      .filter((route) => route.method === 'OPTIONS' && holds(route.cors, (cors) => cors !== 'none') === 'yes')
      .map((route) => [`${route.api} ${route.path}`, route.cors]),
  )
  return routes.map((route) => {
    const api = route.api === undefined ? undefined : apis.get(route.api)
    // A WebSocket is authenticated once, when it is opened.
    const opened = route.gateway === 'websocket' && route.path !== '$connect' ? connects.get(route.api)?.authorization : undefined
    const own = opened ?? route.authorization
    if (api === undefined) return { ...route, authorization: own }
    const network =
      networkGuard(api) ??
      (certified.has(api.id) && holds(api.defaultEndpoint, Boolean) === 'no' ? ({ kind: 'mutual-tls' } as const) : undefined)
    return {
      ...route,
      authorization:
        network === undefined
          ? own
          : map(own, (authorization): Authorization =>
              authorization.kind === 'none' || authorization.kind === 'api-key' ? network : authorization,
            ),
      throttle: valueOf(route.throttle) === 'none' ? stageThrottle(api) : route.throttle,
      cors: valueOf(route.cors) === 'none' ? (preflights.get(`${route.api} ${route.path}`) ?? api.cors) : route.cors,
    }
  })
}

/** A route is throttled only when every stage it is deployed to throttles it. */
function stageThrottle(api: ResourceOf<'api'>): Known<Throttle | 'none'> {
  const throttles = api.stages.map((stage) => stage.throttle)
  return throttles.find((throttle) => holds(throttle, (value) => value === 'none') !== 'no') ?? throttles[0] ?? known('none')
}

const networkKeys = new Set(['aws:sourceip', 'aws:vpcsourceip', 'aws:sourcevpc', 'aws:sourcevpce'])

/** A private endpoint, or a resource policy that admits only some networks or accounts. */
function networkGuard(api: ResourceOf<'api'>): Authorization | undefined {
  if (holds(api.endpoint, (endpoint) => endpoint === 'private') === 'yes') return { kind: 'network', how: 'private endpoint' }
  const narrow = (statement: Statement): boolean => statement.conditions.some(({ key }) => networkKeys.has(key.toLowerCase()))
  const allows = api.policy.filter((statement) => holds(statement.effect, (effect) => effect === 'Allow') === 'yes')
  const denies = api.policy.filter((statement) => holds(statement.effect, (effect) => effect === 'Deny') === 'yes')
  if (denies.some(narrow)) return { kind: 'network', how: 'resource policy' }
  const toSome = (statement: Statement): boolean =>
    narrow(statement) ||
    (statement.principals !== undefined && holds(statement.principals, (all) => all.every(({ kind }) => kind !== 'any')) === 'yes')
  return allows.length > 0 && allows.every(toSome) ? { kind: 'network', how: 'resource policy' } : undefined
}
