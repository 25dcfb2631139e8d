import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { holds, values } from '../../model/known.ts'
import { routeById } from '../../model/questions.ts'
import { reaches, reachOfFunction, reachOfTrigger } from '../../model/reach.ts'
import type { Reach } from '../../model/reach.ts'
import { remembered } from '../../model/remembered.ts'
import type { Route } from '../../model/route.ts'
import type { Trigger } from '../../model/trigger.ts'
import { conditionsKey, ofEnvironment } from '../condition.ts'
import type { Condition } from '../condition.ts'
import type { Shape } from '../shape.ts'
import { follow } from './follow.ts'
import type { Arrival, Linked } from './link.ts'
import { stateNode } from './message.ts'
import type { NodeName } from './message.ts'
import { mayBegin, mayBePath } from './route-paths.ts'

/**
 * The triggers whose events can be such that the code runs under these conditions. Where none can, the conditions are not understood, and it is all of them;
 * but for requests, of which the routes say what method and path they have: there, nobody's request comes to the code.
 */
export function fittingTriggers(app: Application, fn: Fn, when: readonly Condition[] | undefined): readonly Trigger[] {
  if (when === undefined || when.length === 0) return fn.triggers
  const fitting = fn.triggers.filter((trigger) => when.every((condition) => mayHold(app, trigger, condition)))
  if (fitting.length > 0) return fitting
  const ofRequests = when.filter(({ path, folded }) => path === 'httpMethod' || (!folded && ofRoutes.has(path)))
  return fn.triggers.filter((trigger) => trigger.kind !== 'http' || ofRequests.every((condition) => mayHold(app, trigger, condition)))
}

const ofRoutes: ReadonlySet<string> = new Set(['path', 'resource', 'routeKey'])

export const routesById = remembered((app: Application) => new Map<string, Route>(app.routes.map((route) => [route.id, route])))

/** Who can make the function run so. */
export function reachUnder(app: Application, fn: Fn, when: readonly Condition[] | undefined): Reach {
  if (when === undefined) return reachOfFunction(app, fn)
  const fitting = fittingTriggers(app, fn, when)
  const can = fitting
    .filter(({ enabled }) => holds(enabled, Boolean) !== 'no')
    .map((trigger) => reachOfTrigger(trigger, routesById(app), app))
  return ofProven(reaches.find((reach) => can.includes(reach)) ?? 'internal', when)
}

/** Whoever comes in, the code goes on only for those who have shown a token, a key or a signature. */
export const ofProven = (reach: Reach, when: readonly Condition[] | undefined): Reach =>
  reach === 'public' && asksCaller(when) ? 'authenticated' : reach

export const asksCaller = (when: readonly Condition[] | undefined): boolean => when?.some(({ path }) => path === 'caller') === true

/** The events with which others make a function be called, as far as its code can run under some conditions for them. */
export function arrivalsUnder(linked: Linked, fn: Fn, when: readonly Condition[] | undefined): readonly Arrival[] {
  if (when === undefined || when.length === 0) return linked.eventsOf(fn)
  const lists = filtered.get(linked) ?? new Map<string, readonly Arrival[]>()
  filtered.set(linked, lists)
  const key = `${fn.id} ${conditionsKey(when)}`
  const fitting = fittingTriggers(linked.app, fn, when)
  // The very same list each time: what is worked out about a list is remembered by it.
  const list =
    lists.get(key) ??
    linked.eventsOf(fn).filter(({ trigger, shape }) => (trigger === undefined || fitting.includes(trigger)) && mayArrive(shape, when))
  lists.set(key, list)
  return list
}

/** What one caller among others hands to a function: a state of a workflow. Nothing where that is not known. */
export function arrivalsFrom(linked: Linked, fn: Fn, calledBy: NodeName): readonly Arrival[] {
  const lists = filtered.get(linked) ?? new Map<string, readonly Arrival[]>()
  filtered.set(linked, lists)
  const key = `${fn.id} from ${calledBy}`
  const known = lists.get(key)
  if (known !== undefined) return known
  const all = linked.eventsOf(fn)
  const list = all.filter(({ message: { owner } }) => owner.kind === 'state' && stateNode(owner.workflow.id, owner.state.name) === calledBy)
  lists.set(key, list)
  return list
}

const filtered = new WeakMap<Linked, Map<string, readonly Arrival[]>>()

/** False where what is sent says itself that it is another event. */
function mayArrive(shape: Shape, when: readonly Condition[] | undefined): boolean {
  return (when ?? []).every(({ path, is, values: wanted, folded }) => {
    if (is !== 'one-of' || path === 'route' || path === 'caller' || path.startsWith(ofEnvironment)) return true
    const found = follow(shape, path.split('.'))
    return (
      found.length === 0 ||
      found.some(
        (one) => one.kind !== 'constant' || typeof one.value !== 'string' || wanted.some((text) => same(text, String(one.value), folded)),
      )
    )
  })
}

const same = (left: string, right: string, folded: boolean): boolean =>
  left === right || (folded && left.trim().toLowerCase() === right.trim().toLowerCase())

/** Can the condition hold of an event of the trigger? Only what is surely otherwise is excluded. */
function mayHold(app: Application, trigger: Trigger, condition: Condition): boolean {
  // It says who calls, and not for what.
  if (condition.path === 'caller' || condition.path.startsWith(ofEnvironment)) return true
  // Whoever invokes it, and sources that are known by name only, may send anything.
  if (
    trigger.kind === 'direct' ||
    trigger.kind === 'other' ||
    trigger.kind === 'workflow' ||
    trigger.kind === 'iot' ||
    transforms(app, trigger)
  )
    return true
  const route = trigger.kind === 'http' || trigger.kind === 'url' || trigger.kind === 'graphql' ? routeById(app, trigger.route) : undefined
  // A template makes an event of its own.
  if (route?.eventTemplates !== undefined) return true
  if (condition.is === 'there' || condition.is === 'missing') {
    const has = hasPart(trigger, route, condition.path)
    return has === undefined || has === (condition.is === 'there')
  }
  const known = textsAt(trigger, route, condition.path)
  switch (known) {
    case undefined:
      return true
    case 'absent':
      return condition.is === 'none-of' || condition.is === 'starts-not'
    default:
      return known.mayBe(condition)
  }
}

/** A rule's own form of the event. */
function transforms(app: Application, trigger: Trigger): boolean {
  if (trigger.kind === 'schedule') return trigger.input !== undefined
  if (trigger.kind !== 'bus') return false
  const rule = app.resources.find(({ id }) => id === trigger.rule)
  return rule?.kind === 'rule' && rule.targets.some(({ input }) => input !== undefined)
}

/** What is known of a text of the trigger's events. */
interface Texts {
  readonly mayBe: (condition: Condition) => boolean
}

const only = (...all: readonly string[]): Texts => ({
  mayBe: ({ is, values: wanted, folded }) => {
    switch (is) {
      case 'one-of':
        return all.some((one) => wanted.some((text) => same(text, one, folded)))
      case 'none-of':
        return all.some((one) => !wanted.some((text) => same(text, one, folded)))
      case 'starts':
        return all.some((one) => wanted.every((text) => one.startsWith(text)))
      default:
        return all.some((one) => !wanted.some((text) => one.startsWith(text)))
    }
  },
})

const ofHttp: ReadonlySet<string> = new Set(['httpMethod', 'path', 'resource', 'routeKey', 'requestContext.eventType', 'route'])

/** `absent`: its events have no such part. */
function textsAt(trigger: Trigger, route: Route | undefined, path: string): Texts | 'absent' | undefined {
  switch (trigger.kind) {
    case 'http':
    case 'url':
      return route === undefined ? undefined : ofHttp.has(path) ? ofRoute(route, path) : 'absent'
    case 'graphql':
      if (path === 'info.fieldName' || path === 'fieldName') return only(trigger.field)
      return path === 'info.parentTypeName' || path === 'typeName' ? only(trigger.type) : undefined
    case 'queue':
      return ofRecord(path, ['aws:sqs'])
    case 'topic':
      return path === 'Records.*.EventSource' ? only('aws:sns') : path === 'Records.*.eventSource' ? 'absent' : ofRecord(path, [])
    case 'bucket':
      return path === 'Records.*.eventName' ? undefined : ofRecord(path, ['aws:s3'])
    case 'email':
      return ofRecord(path, ['aws:ses'])
    case 'stream':
      if (trigger.flavour === 'kafka') return path === 'eventSource' ? undefined : 'absent'
      if (trigger.flavour === 'document-database') return undefined
      return path === 'Records.*.eventName' ? undefined : ofRecord(path, [trigger.flavour === 'table' ? 'aws:dynamodb' : 'aws:kinesis'])
    case 'schedule':
      return path === 'source' ? only('aws.events', 'aws.scheduler') : path === 'detail-type' ? undefined : 'absent'
    case 'bus':
      return path === 'source' || path === 'detail-type' ? ofPattern(trigger, path) : 'absent'
    case 'user-pool':
      return path === 'triggerSource' ? ofHook(trigger.hook) : 'absent'
    case 'logs':
      return 'absent'
    default:
      return undefined
  }
}

function ofRecord(path: string, sources: readonly string[]): Texts | 'absent' {
  return path === 'Records.*.eventSource' ? only(...sources) : 'absent'
}

function ofPattern(trigger: Extract<Trigger, { kind: 'bus' }>, path: string): Texts | undefined {
  const all = values(trigger.pattern)
  const texts = all.flatMap((pattern): readonly unknown[] => {
    const wanted: unknown =
      typeof pattern === 'object' && pattern !== null ? (pattern as Readonly<Record<string, unknown>>)[path] : undefined
    return Array.isArray(wanted) && wanted.length > 0 ? wanted : [undefined]
  })
  const plain = texts.flatMap((one) => (typeof one === 'string' ? [one] : []))
  return all.length === 0 || plain.length < texts.length ? undefined : only(...plain)
}

/** `PreSignUp_AdminCreateUser` is of the hook `PreSignUp`. https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html */
function ofHook(hook: string): Texts {
  // The hook before a token is made is called by another name than its events.
  const name = hook.startsWith('PreTokenGeneration') ? 'TokenGeneration' : hook
  return {
    mayBe: ({ is, values: wanted }) =>
      (is !== 'one-of' && is !== 'starts') ||
      wanted.some((text) => text.startsWith(`${name}_`) || (is === 'starts' && `${name}_`.startsWith(text))),
  }
}

function ofRoute(route: Route, path: string): Texts | 'absent' | undefined {
  const isSocket = route.gateway === 'websocket'
  switch (path) {
    case 'httpMethod':
      if (isSocket || route.gateway === 'graphql') return 'absent'
      return route.method === 'ANY' || route.gateway === 'function-url' ? undefined : only(route.method)
    case 'resource':
      return route.gateway === 'rest' ? only(route.path) : route.gateway === 'http' ? undefined : 'absent'
    case 'routeKey':
      if (isSocket) return only(route.path)
      if (route.gateway === 'http') return only(route.path === '$default' ? '$default' : `${route.method} ${route.path}`)
      return route.gateway === 'function-url' ? only('$default') : 'absent'
    case 'requestContext.eventType':
      return isSocket ? only(route.path === '$connect' ? 'CONNECT' : route.path === '$disconnect' ? 'DISCONNECT' : 'MESSAGE') : 'absent'
    case 'path':
      return isSocket ? 'absent' : isWhole(route) ? undefined : ofPath(route)
    default:
      return isSocket || isWhole(route) ? undefined : ofRouter(route)
  }
}

/** Everything comes here, whatever its path. */
const isWhole = ({ path, gateway }: Route): boolean => path === '$default' || gateway === 'function-url' || path === ''

/** The stage, or what a domain puts before the path, may stand in front of it in the event; so nothing is excluded by what it is not, but for the very path. */
function ofPath(route: Route): Texts {
  return {
    mayBe: ({ is, values: wanted, folded }) => {
      switch (is) {
        case 'one-of':
          return wanted.some((text) => mayBePath(route.path, text, 'before the route', folded))
        case 'starts':
          return wanted.every((text) => mayBegin(route.path, text))
        case 'none-of':
          return route.gateway === 'http' || route.path.includes('{') || !wanted.includes(route.path)
        default:
          return route.gateway === 'http' || !wanted.some((text) => fixed(route.path).startsWith(text))
      }
    },
  }
}

const fixed = (path: string): string => (path.includes('{') ? path.slice(0, path.indexOf('{')) : path)

/** A router's own pattern: what it is mounted on stands before it. */
function ofRouter(route: Route): Texts {
  return {
    mayBe: ({ is, values: wanted }) =>
      is !== 'one-of' ||
      wanted.some((one) => {
        const [method = '', path = ''] = one.split(' ')
        const meets = method === 'ALL' || method === 'ANY' || method === '*' || route.method === 'ANY' || route.method === method
        return meets && mayBePath(route.path, path, 'before the text')
      }),
  }
}

/** Parts of which it is certain whether a trigger's events have them. */
function hasPart(trigger: Trigger, route: Route | undefined, part: string): boolean | undefined {
  const isRequest = trigger.kind === 'http' || trigger.kind === 'url'
  switch (part) {
    case 'Records':
      if (trigger.kind === 'stream') return trigger.flavour === 'table' || trigger.flavour === 'kinesis' ? true : undefined
      if (trigger.kind === 'edge') return undefined
      return trigger.kind === 'queue' || trigger.kind === 'topic' || trigger.kind === 'bucket' || trigger.kind === 'email'
    case 'httpMethod':
      if (!isRequest) return false
      return route?.gateway === 'rest' || route?.gateway === 'load-balancer' ? true : route?.gateway === 'http' ? undefined : false
    case 'requestContext':
      return isRequest ? true : trigger.kind === 'authorizer' ? undefined : false
    case 'routeKey':
      if (!isRequest) return trigger.kind === 'authorizer' ? undefined : false
      return route?.gateway === 'websocket' || route?.gateway === 'function-url' ? true : route?.gateway === 'http' ? undefined : false
    case 'rawPath':
    case 'headers':
    case 'pathParameters':
    case 'queryStringParameters':
      // Requests may lack them.
      return isRequest || trigger.kind === 'authorizer' || trigger.kind === 'graphql' ? undefined : false
    case 'detail-type':
    case 'detail':
      return trigger.kind === 'bus' || trigger.kind === 'schedule'
        ? true
        : isRequest || trigger.kind === 'queue' || trigger.kind === 'topic'
          ? false
          : undefined
    case 'triggerSource':
      return trigger.kind === 'user-pool' ? true : isRequest ? false : undefined
    case 'info':
      return trigger.kind === 'graphql' ? undefined : isRequest ? false : undefined
    default:
      return undefined
  }
}
