import { routeId } from '../../../model/ids.ts'
import type { FunctionId, ResourceId } from '../../../model/ids.ts'
import { canBe, known, map, unknown } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Authorization, Cors, Gateway, Route, RouteTarget, Throttle, Validation } from '../../../model/route.ts'
import type { Place } from '../../../model/place.ts'
import { showText, text } from '../../../model/text.ts'
import type { Text } from '../../../model/text.ts'
import type { Declared, Estate } from '../estate.ts'
import { collect, entriesOf, get, isAbsent, readBoolean, readNumber, readString, readText, readTexts } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'

export interface RouteParts {
  readonly gateway: Gateway
  readonly api: ResourceId | undefined
  readonly method: string
  readonly path: string
  readonly authorization: Known<Authorization>
  readonly target: Known<RouteTarget>
  readonly at: Place
  readonly unenforced?: string | undefined
  readonly apiKey?: Known<boolean>
  readonly validation?: Known<Validation>
  readonly throttle?: Known<Throttle | 'none'>
  readonly cors?: Known<Cors | 'none'>
  readonly waitsSeconds?: Known<number | 'streams'>
  readonly eventTemplates?: Known<readonly Text[]>
}

export function routeOf(owner: Declared, parts: RouteParts): Route {
  return {
    id: routeId(parts.api ?? owner.id, parts.method, parts.path),
    service: owner.template.service.id,
    unenforced: undefined,
    apiKey: known(false),
    validation: known({ body: false, parameters: false }),
    throttle: known('none'),
    cors: known('none'),
    view: 'declared',
    ...parts,
  }
}

/** The API that a value names, when it is in the project. */
export function apiNamed(value: Value, estate: Estate): ResourceId | undefined {
  const target = estate.target(value)
  return target.state === 'known' && target.value.kind === 'resource' ? target.value.id : undefined
}

/**
 * How long a REST API waits for an integration, where it is written; in a description the names begin with a small letter.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html
 */
export function patienceOf(integration: Value): Pick<RouteParts, 'waitsSeconds'> {
  const setting = (name: string): Value => {
    const value = get(integration, name)
    return isAbsent(value) ? get(integration, `${name[0]?.toLowerCase()}${name.slice(1)}`) : value
  }
  const mode = readString(setting('ResponseTransferMode'))
  if (mode.state === 'known' && mode.value === 'STREAM') return { waitsSeconds: known('streams') }
  const millis = setting('TimeoutInMillis')
  return isAbsent(millis) ? {} : { waitsSeconds: map(readNumber(millis, 0), (value) => value / 1000) }
}

/**
 * Functions behind an integration that is no proxy get what its templates say; without any, the body as it is.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/integration-passthrough-behaviors.html
 */
export function eventTemplatesOf(type: Known<string>, templates: Value, target: Known<RouteTarget>): Pick<RouteParts, 'eventTemplates'> {
  if (!canBe(type, (one) => one.toUpperCase() === 'AWS') || !canBe(target, ({ kind }) => kind === 'function')) return {}
  const written = entriesOf(templates).map(([, entry]) => readText(entry.get()))
  return { eventTemplates: written.length === 0 ? known([text("$input.json('$')")]) : collect(written) }
}

/** What an integration calls: a function of the project, a resource behind a service action, an address. */
export function integrationTarget(uri: Value, type: string, estate: Estate): Known<RouteTarget> {
  if (type === 'MOCK') return known({ kind: 'mock' })
  if (isAbsent(uri)) return known({ kind: 'none' })
  return map(readText(uri), (address) => targetOfText(address, estate))
}

/** An integration may be given by the text of its URI, `arn:aws:apigateway:REGION:lambda:path/2015-03-31/functions/ARN/invocations`. */
function targetOfText(address: Text, estate: Estate): RouteTarget {
  const target = estate.resolve(address)
  if (target.kind === 'function') return { kind: 'function', function: target.id }
  const shown = showText(address)
  const nested = /functions\/(arn:.*)\/invocations$/s.exec(shown)?.[1]
  if (nested !== undefined) {
    const inner = estate.resolve(between(address, 'functions/', '/invocations'))
    if (inner.kind === 'function') return { kind: 'function', function: inner.id }
    return { kind: 'service', action: `lambda:${nested}` }
  }
  if (target.kind === 'resource') return { kind: 'resource', resource: target.id }
  const action = /:apigateway:[^:]*:([^:]+):(?:action|path)\/(.*)$/s.exec(shown)
  if (action !== null) return { kind: 'service', action: `${action[1]}:${action[2]}` }
  return { kind: 'url', url: address }
}

/** The functions that the URI of an integration or authorizer invokes. */
export function functionsOfUri(uri: Value, estate: Estate): readonly FunctionId[] {
  const address = readText(uri)
  const target = address.state === 'known' ? targetOfText(address.value, estate) : undefined
  return target?.kind === 'function' ? [target.function] : []
}

/** The part of a text between two literal markers, with its holes. */
function between(value: Text, start: string, end: string): Text {
  let started = false
  const parts: Text[number][] = []
  for (const part of value) {
    if (typeof part !== 'string') {
      if (started) parts.push(part)
      continue
    }
    let rest = part
    if (!started) {
      const index = rest.indexOf(start)
      if (index < 0) continue
      started = true
      rest = rest.slice(index + start.length)
    }
    const stop = rest.indexOf(end)
    parts.push(stop < 0 ? rest : rest.slice(0, stop))
    if (stop >= 0) break
  }
  return text(...parts)
}

/** Authorization by a function, with the gateway's caching. */
export function functionAuthorization(
  uri: Value,
  cacheSeconds: Known<number>,
  identitySources: Known<readonly string[]>,
  estate: Estate,
): Known<Authorization> {
  return map(readText(uri), (address): Authorization => {
    const target = targetOfText(address, estate)
    const fn: FunctionId | Text = target.kind === 'function' ? target.function : address
    return { kind: 'function', function: known(fn), cacheSeconds, identitySources }
  })
}

/** A CORS configuration in the form of HTTP APIs and function URLs; HTTP APIs use capitals of their own. */
export function corsOf(value: Value, at: Place): Known<Cors | 'none'> {
  if (isAbsent(value)) return known('none')
  if (value.kind === 'gap') return unknown(value.why, value.at)
  if (value.kind === 'choice')
    return { state: 'several', options: value.options.map((option) => ({ when: option.when, value: corsOf(option.value, at) })) }
  return known({
    origins: readTexts(get(value, 'AllowOrigins')),
    credentials: readBoolean(get(value, 'AllowCredentials'), false),
    at,
  })
}

/** Requests a second and burst; none when neither is written. AWS's account-wide default protects the account, not the application. */
export function throttleOf(rate: Value, burst: Value): Known<Throttle | 'none'> {
  if (isAbsent(rate) && isAbsent(burst)) return known('none')
  return known({ rate: readNumber(rate, 10_000), burst: readNumber(burst, 5_000) })
}
