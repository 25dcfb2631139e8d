import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { provenReachOfRoute, reachOfTrigger } from '../../model/reach.ts'
import type { Reach } from '../../model/reach.ts'
import { routeById, showRoute } from '../../model/questions.ts'
import type { Place } from '../../model/place.ts'
import type { Route } from '../../model/route.ts'
import type { Trigger } from '../../model/trigger.ts'
import { triggerEntries } from '../../triggers/catalogue.ts'
import type { TriggerEntry } from '../../triggers/catalogue.ts'
import { controlAt } from '../../triggers/field-at.ts'
import type { Condition } from '../condition.ts'
import type { Path } from '../engine/taint.ts'
import { isIdentity } from '../identity.ts'
import { asksCaller, fittingTriggers, ofProven, routesById } from './fitting.ts'
import { placesOfRequest } from './request-templates.ts'

/** Somebody from outside chooses what stands at a place of the event. */
export interface Entry {
  readonly reach: Reach
  /** Not where the templates do not tell whether an authorizer stands before it. */
  readonly sure: boolean
  readonly trigger: Trigger
  /** `POST /upload has no authorizer`. */
  readonly says: string
  readonly at: Place
  /** The sender proves who he is, and this is what he proved: not of his free choice. */
  readonly identity: boolean
}

const gateways: Readonly<Record<string, readonly string[]>> = {
  rest: ['aws-rest-proxy'],
  http: ['aws-http-api'],
  websocket: ['aws-websocket'],
  'load-balancer': ['aws-load-balancer', 'aws-load-balancer-multi-value'],
  'function-url': ['aws-function-url'],
  // Stubs read the requests of other platforms in this form.
  'function-host': ['aws-rest-proxy'],
}

/** What the catalogue says of the events that a trigger sends. */
export function shapesOf(app: Application, trigger: Trigger): readonly TriggerEntry[] {
  if (trigger.kind === 'http' || trigger.kind === 'url') {
    const route = routeById(app, trigger.route)
    const ids = gateways[route?.gateway ?? 'rest'] ?? []
    return triggerEntries.filter(({ id }) => ids.includes(id))
  }
  return triggerEntries.filter(({ kind, provider }) => kind === trigger.kind && provider === 'aws')
}

/** Of a trigger that the template leaves unfinished: what the code takes out of the records says whose they are. */
function shapesByRecord([list, , part]: Path): readonly TriggerEntry[] {
  const kind = list === 'Records' && part !== undefined && Object.hasOwn(records, part) ? records[part] : 'other'
  return triggerEntries.filter((entry) => entry.kind === kind && entry.provider === 'aws')
}

const records: Readonly<Record<string, Trigger['kind']>> = {
  s3: 'bucket',
  Sns: 'topic',
  dynamodb: 'stream',
  kinesis: 'stream',
  ses: 'email',
}

/** Who from outside chooses what stands at the path of the event, where the code runs under some conditions. Channels are not looked into. */
export function entriesAt(app: Application, fn: Fn, path: Path, when?: readonly Condition[]): readonly Entry[] {
  const routes = routesById(app)
  return withParameter(app, fittingTriggers(app, fn, when), path).flatMap((trigger): readonly Entry[] => {
    if (!opens.has(trigger.kind) || isInside(trigger)) return []
    const shapes = trigger.kind === 'other' ? shapesByRecord(path) : shapesOf(app, trigger)
    const route =
      trigger.kind === 'http' || trigger.kind === 'url' || trigger.kind === 'graphql' ? routeById(app, trigger.route) : undefined
    // Where a template makes the event, what counts is from where in the request it takes this.
    const places = placesOfRequest(route, path)
    if (places.length === 0) return []
    const identity = places.every(isIdentity)
    const asked = (identity ? places : places.filter((one) => !isIdentity(one))).map(plain)
    const controls = asked.flatMap((place) => shapes.map(({ fields }) => controlAt(fields, place)))
    if (isClosed(trigger) && !asked.some((place) => shapes.some(({ fields }) => controlAt(fields, place.slice(0, 1)) !== undefined)))
      return []
    const chosen = controls.includes('attacker') || (controls.includes('partly') && !identity)
    // Where the catalogue is silent the sender's own JSON is meant.
    const silent = shapes.length === 0 || controls.every((control) => control === undefined)
    if (!chosen && !(silent && asked.some((place) => place.length > 0)) && !identity) return []
    const { reach, sure } =
      route === undefined || trigger.kind === 'graphql'
        ? { reach: reachOfTrigger(trigger, routes, app), sure: true }
        : provenReachOfRoute(route)
    const says =
      route === undefined
        ? `${words[trigger.kind] ?? trigger.kind} starts ${fn.logicalId}`
        : `${showRoute(route)} ${letsIn(route, reach)}${reach === 'public' && asksCaller(when) ? ', and the code asks who it is' : ''}`
    // A middleware may have put its own in the place of the event.
    const isOther =
      isRequest(route) &&
      asked.every((place) => place.length > 0 && !requests.some(({ fields }) => controlAt(fields, place.slice(0, 1)) !== undefined))
    return [
      { reach: ofProven(reach, when), sure: sure && !isOther, trigger, says, at: route?.at ?? trigger.at, identity: identity && !chosen },
    ]
  })
}

/** `pathParameters.id` comes only with requests to routes that have an `{id}`. Where no route has one, the templates do not tell all of them. */
function withParameter(app: Application, triggers: readonly Trigger[], [part, name]: Path): readonly Trigger[] {
  if (part !== 'pathParameters' || name === undefined) return triggers
  const having = triggers.filter((trigger) => {
    const path = 'route' in trigger ? routeById(app, trigger.route)?.path : undefined
    return path === undefined || path.includes(`{${name}}`) || path.includes(`{${name}+}`)
  })
  return having.some((trigger) => 'route' in trigger) ? having : triggers
}

/** As the catalogue names places: without what is inside of a text, elements by number. */
function plain(path: Path): readonly (string | number)[] {
  const cut = path.findIndex((step) => step.startsWith('<'))
  return (cut < 0 ? path : path.slice(0, cut)).map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

/** Triggers whose sender stands outside of the application. The others are channels, or the platform itself. */
const opens: ReadonlySet<Trigger['kind']> = new Set([
  'http',
  'url',
  'graphql',
  'edge',
  'email',
  'iot',
  'user-pool',
  'authorizer',
  'repository',
  'other',
])

/** In either version of the event; frameworks turn the one into the other. */
const requests = triggerEntries.filter(({ id }) => Object.values(gateways).flat().includes(id))

/** The gateway makes all of the event of a request: a field beside its own comes from somebody else, who invokes the function himself. */
const isRequest = (route: Route | undefined): boolean =>
  route !== undefined && route.eventTemplates === undefined && (route.gateway === 'rest' || route.gateway === 'http')

/** The platform makes all of the event: what the catalogue does not list at its top does not come. */
const isClosed = (trigger: Trigger): boolean => trigger.kind === 'graphql' && trigger.direct === true

/** Called by a thing of the application, or by the account's own housekeeping. */
function isInside(trigger: Trigger): boolean {
  return (
    trigger.kind === 'other' && (trigger.by !== undefined || /^aws\.(cloudwatch|config|secretsmanager|firehose)\b/.test(trigger.source))
  )
}

function letsIn({ gateway, authorization }: Route, reach: Reach): string {
  if (gateway !== 'function-host' || reach !== 'authenticated') return lets[reach]
  return authorization.state === 'unknown' ? 'lets in whom its deployment says' : 'lets in whoever has its key'
}

const lets: Readonly<Record<Reach, string>> = {
  public: 'lets anybody in',
  authenticated: 'lets signed-in callers in',
  internal: 'lets roles of the account in',
}

const words: Partial<Record<Trigger['kind'], string>> = {
  edge: 'a request at the edge',
  email: 'a mail from anybody',
  iot: 'a device’s message',
  'user-pool': 'somebody who signs in or up',
  authorizer: 'every request with its credentials',
  repository: 'a change in the repository',
  other: 'an event',
}
