import type { Application } from './application.ts'
import type { Edge, EdgeKind } from './edge.ts'
import { remembered } from './remembered.ts'
import type { Fn } from './function.ts'
import type { FunctionId, NodeId, ResourceId, RoleId, RouteId, ServiceId } from './ids.ts'
import { values } from './known.ts'
import type { Resource, ResourceKind, ResourceOf } from './resource.ts'
import type { Role } from './role.ts'
import type { Route } from './route.ts'
import type { Target } from './trigger.ts'
import type { Known } from './known.ts'

/** Questions that many checks ask of an application. */

interface Index {
  readonly functions: ReadonlyMap<FunctionId, Fn>
  readonly resources: ReadonlyMap<ResourceId, Resource>
  readonly roles: ReadonlyMap<RoleId, Role>
  readonly routes: ReadonlyMap<RouteId, Route>
  readonly routesOfFunction: ReadonlyMap<FunctionId, readonly Route[]>
  readonly edges: ReadonlyMap<string, Edge>
  readonly functionsOfRole: ReadonlyMap<RoleId, readonly Fn[]>
}
const indexOf = remembered((app: Application): Index => ({
  functions: new Map(app.functions.map((one) => [one.id, one])),
  resources: new Map(app.resources.map((one) => [one.id, one])),
  roles: new Map(app.roles.map((one) => [one.id, one])),
  routes: new Map(app.routes.map((one) => [one.id, one])),
  routesOfFunction: grouped(
    app.routes.flatMap((route) =>
      values(route.target).flatMap((target) => (target.kind === 'function' ? [[target.function, route] as const] : [])),
    ),
  ),
  edges: new Map(app.edges.map((edge) => [`${edge.kind} ${edge.from} ${edge.to}`, edge])),
  functionsOfRole: grouped(
    app.functions.flatMap((fn) =>
      values(fn.role).flatMap((reference) => (reference.kind === 'role' ? [[reference.role, fn] as const] : [])),
    ),
  ),
}))

function grouped<K, V>(pairs: readonly (readonly [K, V])[]): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else if (!group.includes(value)) group.push(value)
  }
  return groups
}

const functionById = (app: Application, id: FunctionId): Fn | undefined => indexOf(app).functions.get(id)
export const roleById = (app: Application, id: RoleId): Role | undefined => indexOf(app).roles.get(id)
export const routeById = (app: Application, id: RouteId): Route | undefined => indexOf(app).routes.get(id)
export const resourceById = (app: Application, id: ResourceId): Resource | undefined => indexOf(app).resources.get(id)

/** All resources of a kind. */
export function resourcesOfKind<K extends ResourceKind>(app: Application, kind: K): readonly ResourceOf<K>[] {
  return app.resources.filter((resource): resource is ResourceOf<K> => resource.kind === kind)
}

/** The resource that a target is, when it is in the application and of this kind. */
export function resourceAt<K extends ResourceKind>(app: Application, target: Known<Target | 'none'>, kind: K): ResourceOf<K> | undefined {
  for (const one of values(target)) {
    if (one === 'none' || one.kind !== 'resource') continue
    const resource = resourceById(app, one.id)
    if (resource?.kind === kind) return resource as ResourceOf<K>
  }
  return undefined
}

/** The functions that a route starts. */
export function functionsOfRoute(app: Application, route: Route): readonly Fn[] {
  return values(route.target)
    .flatMap((target) => (target.kind === 'function' ? [functionById(app, target.function)] : []))
    .filter((fn) => fn !== undefined)
}

/** The gateway of a route. */
export function apiOfRoute(app: Application, route: Route): ResourceOf<'api'> | undefined {
  const api = route.api === undefined ? undefined : resourceById(app, route.api)
  return api?.kind === 'api' ? api : undefined
}

/** The functions that run with a role. */
export function functionsOfRole(app: Application, role: RoleId): readonly Fn[] {
  return indexOf(app).functionsOfRole.get(role) ?? []
}

/** The routes that start a function. */
export function routesOfFunction(app: Application, fn: FunctionId): readonly Route[] {
  return indexOf(app).routesOfFunction.get(fn) ?? []
}

/** How one node acts on another, if it does so in this way. */
export function edgeBetween(app: Application, kind: EdgeKind, from: NodeId, to: NodeId): Edge | undefined {
  return indexOf(app).edges.get(`${kind} ${from} ${to}`)
}

/** `POST /orders`, as people write it. */
export function showRoute(route: Route): string {
  if (route.gateway === 'function-url') return 'The function URL'
  if (route.gateway === 'graphql') return 'The GraphQL API'
  return route.method === 'ROUTE' ? `The WebSocket route ${route.path}` : `${route.method} ${route.path}`
}

/** The last part of an identity: what the thing is called in its template. */
export function shortName(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1)
}

/** Does the route change something, as far as its method tells? */
export function changesState(route: Route): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(route.method)
}

/** Fixed answers and preflights run no code of the team. */
export function runsCode(route: Route): boolean {
  return route.method !== 'OPTIONS' && !values(route.target).every((target) => target.kind === 'mock' || target.kind === 'none')
}

/** A way in that is meant for the team itself, by a part of its path. */
export function isAdministrative(route: Route): boolean {
  return route.path
    .split('/')
    .some((part) => /^(admin|administration|backoffice|internal|debug|actuator|superuser|root|console)$/i.test(part))
}

/** `AdminApi`, `internal-sync`: made for the team itself, by a word of its name. */
export function isNamedInternal(name: string): boolean {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .split(/[^A-Za-z]+/)
    .some((word) => /^(admin|administration|backoffice|internal|intranet|private)$/i.test(word))
}

/** The team's functions, service by service. */
export function functionsByService(app: Application): readonly (readonly [ServiceId, readonly Fn[]])[] {
  return app.services.map((service) => [service.id, app.functions.filter((fn) => fn.service === service.id && !fn.generated)] as const)
}

/** Do files of the project say how the service is deployed? Of Azure and Google only the functions' code is read: what stands beside it is not known. */
export function isDeployedHere(app: Application, service: ServiceId): boolean {
  return app.services.some(({ id, framework }) => id === service && framework !== 'azure' && framework !== 'google')
}

/** `3 functions: read, write, remove` or the only one's name. */
export function listed(functions: readonly Fn[]): string {
  const names = functions.map((fn) => fn.logicalId)
  return names.length === 1
    ? (names[0] ?? '')
    : `${names.length} functions: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''}`
}
