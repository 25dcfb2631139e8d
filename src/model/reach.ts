import type { Application } from './application.ts'
import type { Fn } from './function.ts'
import type { FunctionId, NodeId } from './ids.ts'
import { holds, values } from './known.ts'
import type { Outcome } from './known.ts'
import { remembered } from './remembered.ts'
import type { Route } from './route.ts'
import type { GraphqlTrigger, Trigger } from './trigger.ts'

/**
 * Who can make something run or can address it, from worst to best. Severity follows from it: the same missing setting on a
 * public path and on an internal function are two different findings.
 */
export const reaches = ['public', 'authenticated', 'internal'] as const
export type Reach = (typeof reaches)[number]

const worst = (all: readonly Reach[]): Reach => reaches.find((reach) => all.includes(reach)) ?? 'internal'

/** Can anybody call the route without proving who they are? An API key is no proof: it is shared by all users of a client. */
export function isOpen(route: Route): Outcome {
  return holds(route.authorization, ({ kind }) => kind === 'none' || kind === 'api-key')
}

/** Who can call a route. What is unknown counts as authenticated: neither alarm nor all-clear. */
export function reachOfRoute(route: Route): Reach {
  const kinds = values(route.authorization).map(({ kind }) => kind)
  if (kinds.includes('none')) return holds(route.apiKey, Boolean) === 'yes' ? 'authenticated' : 'public'
  return kinds.length > 0 && kinds.every((kind) => kind === 'network') ? 'internal' : 'authenticated'
}

/** The same for who surely can: where conditions of the template decide, those who can under each that is known; not `sure` where the others are unknown. */
export function provenReachOfRoute(route: Route): { readonly reach: Reach; readonly sure: boolean } {
  const reach = reachOfRoute(route)
  if (reach !== 'public' || holds(route.authorization, ({ kind }) => kind === 'none') === 'yes') return { reach, sure: true }
  const others = values(route.authorization).filter(({ kind }) => kind !== 'none')
  if (others.length === 0) return { reach, sure: false }
  return { reach: others.some(({ kind }) => kind === 'network') ? 'internal' : 'authenticated', sure: true }
}

/** Only roles of the account may ask for the field. Where identities of a pool get roles, its users have some too. */
const isForBackend = ({ modes = [] }: GraphqlTrigger, app: Application): boolean =>
  modes.length > 0 && modes.every((mode) => mode === 'aws_iam') && !app.resources.some(({ kind }) => kind === 'identity-pool')

/** Hooks that only an account holder causes. */
const hooksOfUsers = new Set(['PostConfirmation', 'PostAuthentication', 'PreTokenGeneration', 'PreTokenGenerationConfig'])

/** Who can cause the trigger. */
export function reachOfTrigger(trigger: Trigger, routes: ReadonlyMap<string, Route>, app: Application): Reach {
  switch (trigger.kind) {
    case 'http':
    case 'url':
    case 'graphql': {
      if (trigger.kind === 'graphql' && isForBackend(trigger, app)) return 'internal'
      const route = routes.get(trigger.route)
      return route === undefined ? 'authenticated' : reachOfRoute(route)
    }
    case 'edge':
    case 'email':
      return 'public'
    case 'authorizer': {
      // It runs for everybody who reaches the gateway, before anybody is let in.
      const gateway = app.resources.find((resource) => resource.id === trigger.api)
      return gateway?.kind === 'api' && holds(gateway.endpoint, (endpoint) => endpoint === 'private') === 'yes' ? 'internal' : 'public'
    }
    case 'user-pool': {
      // The other hooks run before anybody has proved who they are: whoever knows the client's id can cause them.
      if (!hooksOfUsers.has(trigger.hook)) return 'public'
      const pools = values(trigger.pool).flatMap((pool) => (pool.kind === 'resource' ? [pool.id] : []))
      const open = app.resources.some(
        (resource) => resource.kind === 'user-pool' && pools.includes(resource.id) && holds(resource.selfSignUp, Boolean) === 'yes',
      )
      return open ? 'public' : 'authenticated'
    }
    case 'iot':
    case 'repository':
    case 'other':
      return 'authenticated'
    case 'direct':
      return values(trigger.principal).some((principal) => principal[0] === '*') ? 'public' : 'internal'
    case 'bucket':
    case 'queue':
    case 'topic':
    case 'stream':
    case 'broker':
    case 'schedule':
    case 'bus':
    case 'workflow':
    case 'logs':
    case 'custom-resource':
      return 'internal'
  }
}

/** Who can make the function run, by the worst of its triggers. */
export function reachOfFunction(app: Application, fn: Fn): Reach {
  return reachTable(app).get(fn.id) ?? 'internal'
}

/** Who can reach a node: a function, a route, or a resource through the functions, routes and rules that feed or use it. */
export function reachOf(app: Application, id: NodeId): Reach {
  return reachTable(app).get(id) ?? 'internal'
}

const reachTable = remembered((app: Application): ReadonlyMap<NodeId, Reach> => {
  const table = new Map<NodeId, Reach>()
  const raise = (id: NodeId, reach: Reach): void => void table.set(id, worst([table.get(id) ?? 'internal', reach]))
  const routes = new Map<string, Route>(app.routes.map((route) => [route.id, route]))
  for (const route of app.routes) {
    raise(route.id, reachOfRoute(route))
    if (route.api !== undefined) raise(route.api, reachOfRoute(route))
    for (const target of values(route.target)) if (target.kind === 'resource') raise(target.resource, reachOfRoute(route))
  }
  const own = new Map<FunctionId, Reach>()
  for (const fn of app.functions) {
    const reach = worst(
      fn.triggers.filter((trigger) => holds(trigger.enabled, Boolean) !== 'no').map((trigger) => reachOfTrigger(trigger, routes, app)),
    )
    own.set(fn.id, reach)
    raise(fn.id, reach)
  }
  // A resource and a role are as reachable as the functions that hold them.
  for (const edge of app.edges) {
    if (edge.kind === 'triggers' || edge.kind === 'authorizes') continue
    const reach = own.get(edge.from as FunctionId)
    if (reach !== undefined && !own.has(edge.to as FunctionId)) raise(edge.to, reach)
  }
  for (const fn of app.functions)
    for (const role of values(fn.role)) if (role.kind === 'role') raise(role.role, own.get(fn.id) ?? 'internal')
  return table
})
