import { andThen, known, map, unknown } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import { text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import {
  entriesOf,
  get,
  isAbsent,
  optional,
  placeOfValue,
  read,
  readNumber,
  readString,
  readStrings,
  readText,
  readTexts,
} from '../document/value.ts'
import type { Value } from '../document/value.ts'
import type { Authorizer, Enforcement, Requirement, Security, SecurityScheme } from './api-description.ts'
import { follow } from './references.ts'

/** `securityDefinitions` of OpenAPI 2.0, `components.securitySchemes` of 3.x. */
export function readSchemes(document: Value): ReadonlyMap<string, SecurityScheme> {
  const schemes = new Map<string, SecurityScheme>()
  for (const [name, entry] of [
    ...entriesOf(get(document, 'securityDefinitions')),
    ...entriesOf(get(document, 'components', 'securitySchemes')),
  ]) {
    const scheme = follow(entry.get(), document)
    if (!isAbsent(scheme)) schemes.set(name, readScheme(name, scheme, entry.at))
  }
  return schemes
}

function readScheme(name: string, scheme: Value, at: Place): SecurityScheme {
  const authorizer = get(scheme, 'x-amazon-apigateway-authorizer')
  return {
    name,
    type: readString(get(scheme, 'type')),
    enforcement: enforcementOf(scheme),
    authorizer:
      isAbsent(authorizer) || authorizer.kind === 'gap' ? undefined : readAuthorizer(authorizer, scheme, placeOfValue(authorizer) ?? at),
    at,
  }
}

/**
 * API Gateway acts on an authorizer, on Signature Version 4 and on its own API key; `x-amazon-apigateway-authtype` alone is "without
 * functional impact". https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-authtype.html
 */
function enforcementOf(scheme: Value): Known<Enforcement> {
  if (scheme.kind === 'gap') return unknown(scheme.why, scheme.at)
  return andThen(
    read(get(scheme, 'x-amazon-apigateway-authorizer'), false, () => known(true)),
    (hasAuthorizer) => {
      if (hasAuthorizer) return known<Enforcement>('authorizer')
      return andThen(readString(get(scheme, 'x-amazon-apigateway-authtype')), (authtype) => {
        if (authtype.toLowerCase() === 'awssigv4') return known<Enforcement>('iam')
        return andThen(readString(get(scheme, 'type')), (type) =>
          // https://docs.aws.amazon.com/apigateway/latest/developerguide/api-key-usage-plan-oas.html
          map(readString(get(scheme, 'name')), (header): Enforcement =>
            type.toLowerCase() === 'apikey' && header.toLowerCase() === 'x-api-key' ? 'api-key' : 'documentation',
          ),
        )
      })
    },
  )
}

function readAuthorizer(value: Value, scheme: Value, at: Place): Authorizer {
  const jwt = get(value, 'jwtConfiguration')
  const type = map(readString(get(value, 'type')), (written) => written.toLowerCase())
  return {
    type,
    uri: get(value, 'authorizerUri'),
    providers: get(value, 'providerARNs'),
    identitySources: map(readString(get(value, 'identitySource')), (written) =>
      written
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
    cacheSeconds: optional(get(value, 'authorizerResultTtlInSeconds'), (seconds) => readNumber(seconds, 0)),
    jwt: isAbsent(jwt) ? undefined : { issuer: issuerOf(jwt, scheme), audience: readTexts(get(jwt, 'audience')) },
    at,
  }
}

/** A document that names no issuer lets the gateway find it by the scheme's OpenID configuration. */
function issuerOf(jwt: Value, scheme: Value): Known<Text> {
  const written = get(jwt, 'issuer')
  if (!isAbsent(written)) return readText(written)
  return map(readText(get(scheme, 'openIdConnectUrl')), (url) => {
    const last = url.at(-1)
    return typeof last === 'string' ? text(...url.slice(0, -1), last.replace(/\/\.well-known\/openid-configuration$/, '')) : url
  })
}

/** A `security` list. Under conditions, each combination is an alternative of its own. */
export function readSecurity(value: Value, schemes: ReadonlyMap<string, SecurityScheme>): Known<Security> {
  return read<Security>(value, [], (one) => {
    if (one.kind !== 'list') return unknown('security is not a list', one.at)
    return combine(one.items.map((item) => readAlternative(item(), schemes)))
  })
}

/** One item: a map of scheme names, all of which are asked for. Undefined where a condition leaves the item out. */
function readAlternative(value: Value, schemes: ReadonlyMap<string, SecurityScheme>): Known<readonly Requirement[] | undefined> {
  return read<readonly Requirement[] | undefined>(value, undefined, (one) => {
    if (one.kind !== 'map') return unknown('a security requirement is not a map', placeOfValue(one))
    return known(
      [...one.entries].map(([name, entry]): Requirement => {
        const scheme = schemes.get(name)
        return {
          name,
          scopes: readStrings(entry.get()),
          scheme: scheme === undefined ? unknown(`the document defines no security scheme ${name}`, entry.at) : known(scheme, scheme.at),
        }
      }),
      one.at,
    )
  })
}

/** Conditional items beyond which their combinations are not written out: each doubles the number. */
const conditionLimit = 4

function combine(items: readonly Known<readonly Requirement[] | undefined>[]): Known<Security> {
  if (items.filter((item) => item.state === 'several').length > conditionLimit) return unknown('it depends on many conditions')
  return items.reduce<Known<Security>>(
    (all, item) => andThen(all, (before) => map(item, (one) => (one === undefined ? before : [...before, one]))),
    known([]),
  )
}

/** Does the document let a caller pass who shows nothing: no alternative at all, or one that asks for nothing (`{}`)? */
export function admitsAnyone(security: Security): boolean {
  return security.length === 0 || security.some((alternative) => alternative.length === 0)
}
