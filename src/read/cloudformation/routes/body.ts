import type { ResourceId } from '../../../model/ids.ts'
import { andThen, holds, known, map, unknown } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Authorization, Cors, Route, RouteTarget } from '../../../model/route.ts'
import { text } from '../../../model/text.ts'
import type { Unread } from '../../../model/unread.ts'
import { readOpenApi } from '../../openapi/index.ts'
import type { ApiDescription, Authorizer, Operation, Requirement, Security, SecurityScheme } from '../../openapi/index.ts'
import type { Declared, Estate } from '../estate.ts'
import { standing } from '../triggers/found-trigger.ts'
import type { FoundTrigger } from '../triggers/found-trigger.ts'
import { entriesOf, get, isAbsent, placeOfKey, readBoolean, readString, readTexts } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { eventTemplatesOf, functionAuthorization, functionsOfUri, integrationTarget, patienceOf, routeOf } from './found-route.ts'
import { targetOfRequest } from './service-target.ts'

interface Bodies {
  readonly routes: readonly Route[]
  readonly triggers: readonly FoundTrigger[]
  readonly unread: readonly Unread[]
}

/** Routes of APIs that are written as an OpenAPI document with the gateway's extensions. */
export function bodyRoutes(estate: Estate): Bodies {
  const apis = [...estate.ofType('AWS::ApiGateway::RestApi'), ...estate.ofType('AWS::ApiGatewayV2::Api')]
  const bodies = apis.filter((api) => !isAbsent(api.get('Body'))).map((api) => bodyOf(api, estate))
  const imported = apis
    .filter((api) => isAbsent(api.get('Body')) && !isAbsent(api.get('BodyS3Location')))
    .map((api) => missing(api, 'its OpenAPI document lies in a bucket'))
  return {
    routes: bodies.flatMap((body) => body.routes),
    triggers: bodies.flatMap((body) => body.triggers),
    unread: [...bodies.flatMap((body) => body.unread), ...imported],
  }
}

const missing = (api: Declared, why: string): Unread => ({
  reason: 'unresolved-variable',
  what: `routes of ${api.resource.logicalId} are not known: ${why}`,
  at: api.resource.at,
})

function bodyOf(api: Declared, estate: Estate): Bodies {
  const body = api.get('Body')
  const gateway = api.resource.type === 'AWS::ApiGateway::RestApi' ? 'rest' : 'http'
  const description = readOpenApi(body)
  const apiCors = gateway === 'http' ? camelCors(description.cors) : known<'none'>('none')
  const routes = description.operations.map((operation) => {
    const security = securityOf(operation, gateway)
    const alternatives = andThen(security, (all) =>
      operation.authorizationType === undefined ? demanded(all, gateway, estate) : byType(operation, all, gateway, estate),
    )
    const target = targetOf(operation, estate)
    return routeOf(api, {
      gateway,
      api: api.id as ResourceId,
      method: operation.method,
      path: operation.path,
      authorization: alternatives,
      unenforced: unenforcedBy(security),
      apiKey: map(security, (all) => all.flat().some((requirement) => enforces(requirement, 'api-key'))),
      validation: andThen(operation.validation, (validation) =>
        map(operation.hasBodySchema, (schema) => ({
          body: validation.body && schema,
          parameters: validation.parameters && operation.parameters.length > 0,
        })),
      ),
      cors: operation.method === 'OPTIONS' ? preflight(operation) : apiCors,
      target,
      ...(operation.integration === undefined ? {} : patienceOf(operation.integration.value)),
      ...(operation.integration === undefined
        ? {}
        : eventTemplatesOf(operation.integration.type, get(operation.integration.value, 'requestTemplates'), target)),
      at: operation.at,
    })
  })
  return {
    routes,
    triggers: description.schemes.flatMap((scheme) => authorizerTriggers(scheme, api, estate)),
    unread: gaps(description, api),
  }
}

function gaps(description: ApiDescription, api: Declared): readonly Unread[] {
  return description.unknowns.map(({ why, at }) => ({ ...missing(api, why), at }))
}

/** REST APIs ignore the security of the whole document; only that of an operation counts. */
function securityOf(operation: Operation, gateway: 'rest' | 'http'): Known<Security> {
  return gateway === 'rest' && operation.securityFrom === 'document' ? known([]) : operation.security
}

/** `x-amazon-apigateway-auth` overrides what `security` says of authorization; API keys stay. */
function byType(operation: Operation, security: Security, gateway: 'rest' | 'http', estate: Estate): Known<Authorization> {
  return andThen(operation.authorizationType ?? known(''), (type): Known<Authorization> => {
    if (type === 'AWS_IAM') return known({ kind: 'iam' })
    return type === 'NONE' ? known({ kind: 'none' }, operation.at) : demanded(security, gateway, estate)
  })
}

const strength: readonly Authorization['kind'][] = ['none', 'api-key', 'network', 'iam', 'function', 'jwt', 'user-pool']

/**
 * The gateway knows no "or": it asks for everything that the list names, so an authorizer and an API key are both asked for.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html
 */
function demanded(security: Security, gateway: 'rest' | 'http', estate: Estate): Known<Authorization> {
  const each = security.flat().map((requirement) => authorizationOf(requirement, gateway, estate))
  return each.toSorted((a, b) => rank(b) - rank(a))[0] ?? known({ kind: 'none' })
}

/** What is not known ranks above nothing and below every real authorization. */
const rank = (authorization: Known<Authorization>): number =>
  authorization.state === 'known' ? strength.indexOf(authorization.value.kind) * 2 : 1

function authorizationOf(requirement: Requirement, gateway: 'rest' | 'http', estate: Estate): Known<Authorization> {
  // SAM writes this name, and defines no scheme for it, where a route opts out of the default authorizer.
  if (requirement.name === 'NONE' && requirement.scheme.state === 'unknown') return known({ kind: 'none' })
  return andThen(requirement.scheme, (scheme) =>
    andThen(scheme.enforcement, (enforcement): Known<Authorization> => {
      switch (enforcement) {
        case 'iam':
          return known({ kind: 'iam' })
        case 'authorizer':
          return scheme.authorizer === undefined
            ? unknown('the authorizer is known only at deployment', scheme.at)
            : byAuthorizer(scheme.authorizer, requirement, gateway, estate)
        case 'api-key':
        case 'documentation':
          return known({ kind: 'none' })
      }
    }),
  )
}

function byAuthorizer(authorizer: Authorizer, requirement: Requirement, gateway: 'rest' | 'http', estate: Estate): Known<Authorization> {
  const scopes = requirement.scopes.state === 'known' ? requirement.scopes.value : []
  return andThen(authorizer.type, (type): Known<Authorization> => {
    if (type === 'cognito_user_pools') return known({ kind: 'user-pool', pools: readTexts(authorizer.providers), scopes })
    if (type === 'jwt')
      return known({
        kind: 'jwt',
        issuer: authorizer.jwt?.issuer ?? unknown('no issuer is written'),
        audience: authorizer.jwt?.audience ?? known([]),
        scopes,
      })
    return functionAuthorization(
      authorizer.uri,
      authorizer.cacheSeconds ?? known(gateway === 'rest' ? 300 : 0),
      authorizer.identitySources,
      estate,
    )
  })
}

const enforces = (requirement: Requirement, what: string): boolean =>
  requirement.scheme.state === 'known' && holds(requirement.scheme.value.enforcement, (one) => one === what) === 'yes'

/** The first scheme, where all stand only in the description and nothing is enforced in their place. */
function unenforcedBy(security: Known<Security>): string | undefined {
  if (security.state !== 'known') return undefined
  const all = security.value.flat()
  return all.every((requirement) => enforces(requirement, 'documentation')) ? all[0]?.name : undefined
}

function targetOf(operation: Operation, estate: Estate): Known<RouteTarget> {
  const { integration } = operation
  if (integration === undefined) return known({ kind: 'none' })
  const named = ['QueueUrl', 'StateMachineArn', 'StreamName', 'EventBusName']
    .map((name) => get(integration.value, 'requestParameters', name))
    .find((value) => !isAbsent(value))
  if (holds(integration.subtype, (subtype) => subtype !== '') === 'yes' && named !== undefined)
    return map(estate.target(named), (target): RouteTarget =>
      target.kind === 'resource'
        ? { kind: 'resource', resource: target.id }
        : { kind: 'service', action: integration.subtype.state === 'known' ? integration.subtype.value : '' },
    )
  return targetOfRequest(
    andThen(integration.type, (type) => integrationTarget(integration.uri, type.toUpperCase(), estate)),
    [get(integration.value, 'requestTemplates'), get(integration.value, 'requestParameters')],
    estate,
  )
}

function authorizerTriggers(scheme: SecurityScheme, api: Declared, estate: Estate): readonly FoundTrigger[] {
  if (scheme.authorizer === undefined) return []
  const flavour = holds(scheme.authorizer.type, (type) => type === 'token') === 'yes' ? 'token' : 'request'
  return functionsOfUri(scheme.authorizer.uri, estate).map((fn) => ({
    function: fn,
    trigger: { kind: 'authorizer', api: api.id as ResourceId, flavour, ...standing(api), at: scheme.at },
  }))
}

/** `x-amazon-apigateway-cors` of HTTP APIs, in lower camel case. */
function camelCors(value: Value): Known<Cors | 'none'> {
  if (isAbsent(value) || value.kind !== 'map') return known('none')
  return known({
    origins: readTexts(get(value, 'allowOrigins')),
    credentials: readBoolean(get(value, 'allowCredentials'), false),
    at: value.at,
  })
}

/** The fixed headers of an OPTIONS operation's answers. */
function preflight(operation: Operation): Known<Cors | 'none'> {
  for (const [, response] of entriesOf(get(operation.integration?.value ?? { kind: 'absent' }, 'responses'))) {
    const headers = get(response.get(), 'responseParameters')
    const find = (name: string): Value =>
      entriesOf(headers)
        .find(([key]) => key.toLowerCase() === `method.response.header.${name}`)?.[1]
        .get() ?? { kind: 'absent' }
    const origin = find('access-control-allow-origin')
    if (isAbsent(origin)) continue
    return known({
      origins: map(readString(origin), (written) => [text(written.replace(/^'|'$/g, ''))]),
      credentials: map(
        readString(find('access-control-allow-credentials'), 'false'),
        (written) => written.replace(/^'|'$/g, '') === 'true',
      ),
      at: placeOfKey(response.get(), 'responseParameters') ?? operation.at,
    })
  }
  return known('none')
}
