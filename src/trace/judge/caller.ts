import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import type { FunctionId } from '../../model/ids.ts'
import { holds, values } from '../../model/known.ts'
import { routeById, routesOfFunction } from '../../model/questions.ts'
import { remembered } from '../../model/remembered.ts'
import type { Authorization } from '../../model/route.ts'
import { showText } from '../../model/text.ts'
import { isIdentitySource } from '../identity.ts'
import { shapesAt } from '../link/follow.ts'
import { originsOf } from '../link/origins.ts'
import type { Linked, Origin } from '../link/origins.ts'
import { operationOf } from '../models/aws/index.ts'
import type { Observation, ObservationOf } from '../observation.ts'
import type { Carried, Shape } from '../shape.ts'
import type { Watched } from '../watch-functions.ts'
import { contentsOf } from '../link/contents.ts'

/** Does the function learn who calls? `perhaps`: somebody else, who may also have looked at what is asked for, says so. */
export function knowsCaller({ app }: Linked, { fn, observations }: Watched): 'yes' | 'perhaps' | 'no' {
  const kinds = routesOf(app, fn).flatMap((route) => values(route.authorization).map(({ kind }) => kind))
  if (kinds.some((kind) => kind === 'jwt' || kind === 'user-pool' || kind === 'oidc')) return 'yes'
  if (observations.some((one) => one.kind === 'token' && one.verified)) return 'yes'
  return kinds.some((kind) => kind === 'function' || kind === 'iam') ? 'perhaps' : 'no'
}

export function routesOf(app: Linked['app'], fn: Fn): readonly NonNullable<ReturnType<typeof routeById>>[] {
  return fn.triggers.flatMap((trigger) => ('route' in trigger ? (routeById(app, trigger.route) ?? []) : []))
}

/**
 * Do only those come in whom administrators have taken into a user pool of the application? They are people whom the team knows, and what they may see of each
 * other is for it to say.
 */
export function isOfTeam({ app }: Linked, fn: Fn): boolean {
  const pools = app.resources.flatMap((resource) => (resource.kind === 'user-pool' ? [resource] : []))
  const kinds = routesOf(app, fn).flatMap((route) => values(route.authorization))
  return (
    pools.length > 0 &&
    pools.every(({ selfSignUp }) => holds(selfSignUp, Boolean) === 'no') &&
    kinds.length > 0 &&
    kinds.every(
      (one) => one.kind === 'user-pool' || (one.kind === 'jwt' && values(one.issuer).some((text) => /cognito-idp/.test(showText(text)))),
    )
  )
}

/** Does a value hold what was proved of the caller: claims, the authorizer's answer, a token that was verified, or what a store keeps under one of them? */
export function holdsIdentity(linked: Linked, watched: Watched, shape: Shape): boolean {
  const verified = verifiersIn(watched.observations)
  return contentsOf(shape).some(({ value }) => value.carries.some((carried) => isProved(linked, watched, carried, verified)))
}

const verifiersIn = remembered(
  (observations: readonly Observation[]): ReadonlySet<string> =>
    new Set(observations.flatMap((one) => (one.kind === 'token' && one.verified ? [one.name] : []))),
)

function isProved(linked: Linked, watched: Watched, carried: Carried, verified: ReadonlySet<string>): boolean {
  const { fn } = watched
  if (isIdentitySource(carried.source)) return true
  if (carried.way.some(({ step, name }) => step === 'through' && verified.has(name))) return true
  if (carried.source.kind === 'cloud')
    return isOwnAccount(linked, fn, carried.source.call) || isReadUnderIdentity(linked, watched, carried.source.call)
  // What comes back from a store is the store's word, not the caller's proof; and asking who wrote it costs most where nothing is proved.
  return (
    carried.source.kind === 'event' &&
    originsOf(linked, fn, carried).some((origin) => origin.identity || isVerifiedBefore(linked.app, origin))
  )
}

/** The tenant, the role, the account that a store keeps under the caller's own name: he did not choose it. */
function isReadUnderIdentity(linked: Linked, watched: Watched, number: number): boolean {
  const known = readsOf(linked)(watched)
  const before = known.get(number)
  if (before !== undefined) return before
  // The next page of an answer is asked for with what the last one gave: that proves nothing.
  known.set(number, false)
  const call = linked.callOf(watched.fn, number)
  const table = call === undefined ? undefined : operationOf(call.service, call.operation)
  // Of a write, what it writes says nothing of whose record it is.
  const isRead = table?.reads !== undefined && table.writes === undefined
  const found = isRead && call !== undefined && holdsIdentity(linked, watched, call.input)
  known.set(number, found)
  return found
}

const readsOf = remembered((_linked: Linked) => remembered((_watched: Watched) => new Map<number, boolean>()))

/** The token that the gateway has verified comes with the request too: what a function reads out of it needs no proof any more. */
const isVerifiedBefore = (app: Application, { function: taker, field }: Origin): boolean =>
  /^(headers|multiValueHeaders)\.authorization\b/i.test(field) && isVerifiedByGateway(app, taker, field)

/** Does every way to the function lead past somebody who verifies what comes with the request's headers? `field`: of the event, as it is shown. */
export function isVerifiedByGateway(app: Application, id: FunctionId, field: string): boolean {
  const routes = routesOfFunction(app, id)
  if (routes.length === 0) return false
  const whole = !/^(headers|multiValueHeaders|cookies|queryStringParameters|multiValueQueryStringParameters)\b/.test(field)
  if (whole && field !== 'the event') return false
  return routes.every(({ authorization }) => values(authorization).length === 0 || values(authorization).every(verifies))
}

/** It looks at the caller's token itself. Keys, networks and signatures of roles say nothing of the token. */
const verifies = ({ kind }: Authorization): boolean => kind === 'jwt' || kind === 'user-pool' || kind === 'function' || kind === 'oidc'

/** The account that a user pool keeps of the caller: its service verifies the token that it is given, or the name in the question was proved. */
function isOwnAccount(linked: Linked, fn: Fn, number: number): boolean {
  const call = linked.callOf(fn, number)
  if (call?.service !== 'cognito-identity-provider') return false
  if (call.operation === 'GetUser') return true
  if (call.operation !== 'AdminGetUser') return false
  const names = shapesAt(call.input, 'Username').flatMap((shape) => contentsOf(shape))
  return names.some(({ value }) => value.carries.some(({ source }) => source.kind === 'event' && isProvedName(linked, fn, source)))
}

const isProvedName = (linked: Linked, fn: Fn, source: Extract<Carried['source'], { kind: 'event' }>): boolean =>
  isIdentitySource(source) || originsOf(linked, fn, { source, way: [] }).some(({ identity }) => identity)

/** Does the function compare the caller's identity with anything: an owner, a role, a group? */
export const comparesIdentity = (linked: Linked, watched: Watched): boolean => comparing(linked)(watched)

const comparing = remembered((linked: Linked) =>
  remembered((watched: Watched): boolean =>
    watched.observations.some(
      (one) =>
        one.kind === 'compared' &&
        ((holdsIdentity(linked, watched, one.left) && !isNobody(one.right)) ||
          (holdsIdentity(linked, watched, one.right) && !isNobody(one.left))),
    ),
  ),
)

/** Compared with that, an identity only tells that there is one. */
const isNobody = (shape: Shape): boolean =>
  shape.kind === 'constant' && (!shape.value || /^(string|undefined|anonymous|guest|unknown)$/.test(String(shape.value)))

/** Does an authorizer of the routes, whose code is here, let only those in whose verified token has a group or a role? They are a team's own people. */
export function groupIsAsked(linked: Linked, fn: Fn, all: readonly Watched[]): boolean {
  const authorizers = routesOf(linked.app, fn).flatMap((route) =>
    values(route.authorization).flatMap((one) => (one.kind === 'function' ? values(one.function) : [])),
  )
  return all.some(
    (watched) =>
      authorizers.includes(watched.fn.id) &&
      watched.observations.some(
        (one) =>
          one.kind === 'compared' && (isGroup(linked, watched, one.left, one.right) || isGroup(linked, watched, one.right, one.left)),
      ),
  )
}

function isGroup(linked: Linked, watched: Watched, claim: ObservationOf<'compared'>['left'], wanted: Shape): boolean {
  return (
    constantsIn(wanted).some((word) => typeof word === 'string' && /^[\w:-]{2,40}$/.test(word) && !noGroup.test(word)) &&
    holdsIdentity(linked, watched, claim)
  )
}

/** What else tokens are compared with: their kind, their algorithm. */
const noGroup = /^(access|id|refresh|bearer|jwt|none|string|object|[RHEP]S\d+)$/i

const constantsIn = (shape: Shape): readonly unknown[] =>
  shape.kind === 'constant' ? [shape.value] : shape.kind === 'any' ? shape.of.flatMap(constantsIn) : []
