import { emptyApplication } from '../../model/application.ts'
import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { functionId, resourceId, roleId, routeId, serviceId } from '../../model/ids.ts'
import type { ResourceId } from '../../model/ids.ts'
import { known, unknown } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import type { Resource, ResourceBase, ResourceKind, ResourceOf } from '../../model/resource.ts'
import type { Statement } from '../../model/role.ts'
import type { Authorization, Route, RouteTarget } from '../../model/route.ts'
import { text } from '../../model/text.ts'
import type { Text, TextPart } from '../../model/text.ts'
import type { Target, Trigger } from '../../model/trigger.ts'
import type { Condition } from '../condition.ts'
import type { Path } from '../engine/taint.ts'
import type { Observation } from '../observation.ts'
import type { Shape } from '../shape.ts'
import { linkFunctions } from './link.ts'
import type { Linked } from './link.ts'
import { originsOf } from './origins.ts'
import { constant, encoded, object, openAt, unknownShape } from './shapes.ts'

/** Small applications for tests, written by hand: everything is in the service `app`. */
const service = serviceId('app')
export const at = { file: 'template.yaml', line: 1, column: 1 } as const
const view = 'declared' as const
const nobodySays = unknown('the test does not say')

export const idOf = (name: string): ResourceId => resourceId(service, name)
export const ref = (name: string): TextPart => ({ kind: 'reference', to: idOf(name), attribute: 'Ref' })
export const to = (name: string): Known<Target> => known({ kind: 'resource', id: idOf(name) })

export function resource<Kind extends ResourceKind>(kind: Kind, name: string, parts: Partial<ResourceOf<Kind>> = {}): Resource {
  const base: ResourceBase = {
    id: idOf(name),
    service,
    logicalId: name,
    type: kind,
    name: undefined,
    retained: known(false),
    policy: [],
    generated: false,
    at,
    view,
  }
  // A test gives what its question needs; the rest is not asked for.
  return {
    notifications: [],
    subscriptions: [],
    targets: [],
    redrive: known('none'),
    keys: [],
    ...base,
    kind,
    ...parts,
  } as unknown as Resource
}

export function fn(
  name: string,
  parts: Omit<Partial<Fn>, 'triggers' | 'environment'> & {
    readonly triggers?: readonly object[]
    readonly environment?: Readonly<Record<string, Text>>
  } = {},
): Fn {
  const { triggers = [], environment = {}, ...others } = parts
  const defaults = {
    id: functionId(service, name),
    service,
    logicalId: name,
    name: known(text(`app-${name}`)),
    code: nobodySays,
    role: nobodySays,
    failure: { deadLetter: known('none'), onFailure: known('none'), maxRetries: known(2) },
    logging: { group: undefined, retentionDays: known('never') },
    invokers: [],
    generated: false,
    at,
    view,
  }
  return {
    ...defaults,
    ...others,
    environment: Object.entries(environment).map(([key, value]) => ({ name: key, value: known(value), at })),
    triggers: triggers.map((trigger) => ({ at, view, enabled: known(true), ...trigger }) as Trigger),
  } as unknown as Fn
}

export function route(
  name: string,
  target: RouteTarget,
  parts: Partial<Route> & { readonly authorization?: Known<Authorization> } = {},
): Route {
  const [method = 'POST', path = '/'] = name.split(' ')
  return {
    id: routeId('app/Api', method, path),
    service,
    gateway: 'http',
    api: idOf('Api'),
    method,
    path,
    authorization: known({ kind: 'none' }),
    unenforced: undefined,
    apiKey: known(false),
    validation: known({ body: false, parameters: false }),
    throttle: known('none'),
    cors: known('none'),
    target: known(target),
    at,
    view,
    ...parts,
  }
}

export function role(
  name: string,
  ...statements: readonly (readonly [effect: 'Allow' | 'Deny', action: string, resource: Text, conditioned?: boolean])[]
): Application['roles'][number] {
  return {
    id: roleId(service, name),
    service,
    name: undefined,
    trust: [],
    statements: statements.map(([effect, action, on, conditioned]): Statement => ({
      effect: known(effect),
      actions: known([text(action)]),
      notActions: false,
      resources: known([on]),
      notResources: false,
      notPrincipals: false,
      conditions: conditioned === true ? [{ operator: 'StringEquals', key: 'aws:PrincipalTag/x', values: known([text('y')]) }] : [],
      origin: { kind: 'written' },
      at,
      view,
    })),
    managedPolicies: [],
    boundary: undefined,
    unknowns: [],
    at,
    view,
  }
}
export const withRole = (name: string): Known<{ readonly kind: 'role'; readonly role: ReturnType<typeof roleId> }> =>
  known({ kind: 'role', role: roleId(service, name) })

export const appOf = (parts: Partial<Application>): Application => ({ ...emptyApplication, ...parts })

/** The function takes requests from anybody. */
export const open = (name: string, parts: Parameters<typeof fn>[1] = {}): { readonly function: Fn; readonly route: Route } => {
  const way = route(`POST /${name.toLowerCase()}`, { kind: 'function', function: functionId(service, name) })
  return { function: fn(name, { ...parts, triggers: [{ kind: 'http', route: way.id }] }), route: way }
}

const spot = { file: 'code.js', at: 0, end: 1 }
let calls = 0
/** A call of a cloud service; calls are numbered in the order in which they are made. */
export function called(name: string, input: Shape, parts: { readonly call?: number; readonly signed?: boolean } = {}): Observation {
  const [service = '', operation = ''] = name.split(':')
  return {
    kind: 'cloud',
    call: parts.call ?? 100 + calls++,
    service,
    operation,
    document: true,
    input,
    signed: parts.signed ?? false,
    spot,
  }
}
export const answered = (value: Shape): Observation => ({ kind: 'answer', value, returned: true, spot })
export function requested(method: string, url: Shape, body?: Shape): Observation {
  return {
    kind: 'request',
    name: 'fetch',
    method: constant(method),
    url,
    body,
    headers: undefined,
    timeout: 'unknown',
    tlsOff: false,
    spot,
  }
}

/** `body.<json>.name` of the event. */
export const event = (path: string): Shape => openAt(stepsOf(path))
export const variable = (name: string): Shape => ({ ...unknownShape, variable: name })
export const json = (fields: Readonly<Record<string, Shape>>): Shape => encoded('json', object(fields))
export const textOf = (...parts: readonly (string | Shape)[]): Shape => ({ kind: 'text', parts })
const stepsOf = (path: string): Path => path.split('.').filter((step) => step !== '')

export function linkedOf(app: Application, did: Readonly<Record<string, readonly Observation[]>>): Linked {
  const seen = app.functions.map((one) => ({ fn: one, observations: did[one.logicalId] ?? [] }))
  return linkFunctions(app, seen, ({ file }) => ({ file, line: 1, column: 1 }))
}

/** Who chooses what stands at a path of a function's event: `public body.name`, in the order of the words. */
export function choosers(
  linked: Linked,
  name: string,
  path: string | { readonly call: number; readonly path: string } | { readonly request: number; readonly path: string },
  when?: readonly Condition[],
): readonly string[] {
  const asker = linked.app.functions.find(({ logicalId }) => logicalId === name)
  if (asker === undefined) throw new Error(`the test has no function ${name}`)
  const source =
    typeof path === 'string'
      ? ({ kind: 'event', path: stepsOf(path) } as const)
      : 'call' in path
        ? ({ kind: 'cloud', call: path.call, path: stepsOf(path.path) } as const)
        : ({ kind: 'store', store: 'response', from: 'here', request: path.request, path: stepsOf(path.path) } as const)
  return [
    ...new Set(
      originsOf(linked, asker, { source, way: [] }, when).map(({ reach, field, sure }) => `${reach} ${field}${sure ? '' : ' unsure'}`),
    ),
  ].toSorted()
}
