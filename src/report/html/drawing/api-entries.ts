import type { Application } from '../../../model/application.ts'
import type { NodeId, ResourceId, ServiceId } from '../../../model/ids.ts'
import { values } from '../../../model/known.ts'
import { functionsOfRoute, resourceById, runsCode, shortName } from '../../../model/questions.ts'
import { reachOfRoute } from '../../../model/reach.ts'
import type { Route } from '../../../model/route.ts'
import { authorizationText } from '../settings.ts'
import type { Entry, EntryRow } from './entry.ts'

const gateways: Readonly<Record<Route['gateway'], string>> = {
  rest: 'REST API',
  http: 'HTTP API',
  websocket: 'WebSocket API',
  graphql: 'GraphQL API',
  'load-balancer': 'Load balancer',
  'function-url': 'Function URLs',
  'function-host': 'HTTP functions',
}

interface Box {
  readonly gateway: Route['gateway']
  readonly service: ServiceId
  readonly api: ResourceId | undefined
  readonly routes: Route[]
}

/** Every API with its routes, and the function URLs of each service. */
export function apiEntries(app: Application): readonly Entry[] {
  const boxes = new Map<string, Box>()
  for (const api of app.resources)
    if (api.kind === 'api') boxes.set(api.id, { gateway: api.flavour, service: api.service, api: api.id, routes: [] })
  for (const route of app.routes) {
    const key = route.api ?? JSON.stringify([route.service, route.gateway])
    const box = boxes.get(key) ?? { gateway: route.gateway, service: route.service, api: route.api, routes: [] }
    box.routes.push(route)
    boxes.set(key, box)
  }
  return [...boxes.values()].map((box) => entryOf(app, box))
}

function entryOf(app: Application, { gateway, service, api, routes }: Box): Entry {
  const running = routes.filter(runsCode)
  const rows = [...running.map((route) => rowOf(app, route)), ...idleRow(routes.filter((route) => !runsCode(route)))]
  const resource = api === undefined ? undefined : resourceById(app, api)
  const kind = gateways[gateway]
  const written = resource !== undefined && !resource.generated
  const open = running.filter((route) => reachOfRoute(route) === 'public').length
  const incomplete = resource?.kind === 'api' && resource.routesUnknown !== undefined
  return {
    title: written ? resource.logicalId : kind,
    detail: [written && kind, running.length > 0 && `${open} of ${running.length} open`, incomplete && 'some routes not known']
      .filter((part) => part !== false)
      .join(' · '),
    service,
    parts: api === undefined ? [] : [api],
    rows,
  }
}

/** Preflights and fixed answers are open by their nature, and would hide the routes that matter. */
function idleRow(routes: readonly Route[]): readonly EntryRow[] {
  if (routes.length === 0) return []
  const text = routes.length === 1 ? '1 preflight or fixed answer' : `${routes.length} preflights and fixed answers`
  return [{ label: '', text, note: '', reach: 'internal', parts: routes.map(({ id }) => id), leadsTo: [] }]
}

function rowOf(app: Application, route: Route): EntryRow {
  const ofUrl = route.gateway === 'function-url'
  const [fn] = ofUrl ? functionsOfRoute(app, route) : []
  return {
    label: route.method === 'ROUTE' ? 'WS' : ofUrl ? 'URL' : route.method,
    text: fn === undefined ? route.path : shortName(fn.id),
    note: authorizationText(route),
    reach: reachOfRoute(route),
    parts: [route.id],
    leadsTo: targetsOf(route),
  }
}

const targetsOf = ({ target }: Route): readonly NodeId[] =>
  values(target).flatMap((one): readonly NodeId[] =>
    one.kind === 'function' ? [one.function] : one.kind === 'resource' ? [one.resource] : [],
  )
