import type { Known } from '../../../model/known.ts'
import { known, map, andThen, unknown } from '../../../model/known.ts'
import type { Authorization, Route, RouteTarget } from '../../../model/route.ts'
import { literal, showText, text } from '../../../model/text.ts'
import type { Declared, Estate } from '../estate.ts'
import { get, isAbsent, readBoolean, readNumber, readString, readStrings, readText, readTexts } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { apiNamed, functionAuthorization, integrationTarget, routeOf } from './found-route.ts'
import { targetOfRequest } from './service-target.ts'

/** Routes of HTTP and WebSocket APIs. */
export function httpRoutes(estate: Estate): readonly Route[] {
  const routes = estate.ofType('AWS::ApiGatewayV2::Route').map((route) => routeOfKey(route, estate))
  return [...routes, ...quickRoutes(estate)]
}

function routeOfKey(route: Declared, estate: Estate): Route {
  const key = readString(route.get('RouteKey'), '$default')
  const api = apiNamed(route.get('ApiId'), estate)
  const [first = '', second] = key.state === 'known' ? key.value.split(' ') : ['$default']
  const protocol = api === undefined ? undefined : readString(estate.byId.get(api)?.get('ProtocolType') ?? { kind: 'absent' }, 'HTTP')
  const websocket = protocol?.state === 'known' && protocol.value.toUpperCase() === 'WEBSOCKET'
  return routeOf(route, {
    gateway: websocket ? 'websocket' : 'http',
    api,
    method: websocket ? 'ROUTE' : second === undefined ? 'ANY' : first.toUpperCase(),
    path: second ?? first,
    authorization: authorizationOf(route, estate),
    apiKey: readBoolean(route.get('ApiKeyRequired'), false),
    target: targetOf(route.get('Target'), estate),
    at: route.resource.at,
  })
}

/** An API that names its only target itself ("quick create"). */
function quickRoutes(estate: Estate): readonly Route[] {
  return estate.ofType('AWS::ApiGatewayV2::Api').flatMap((api) => {
    const target = api.get('Target')
    if (isAbsent(target)) return []
    const key = readString(api.get('RouteKey'), '$default')
    const [method = 'ANY', path] = key.state === 'known' ? key.value.split(' ') : []
    return [
      routeOf(api, {
        gateway: 'http',
        api: apiNamed({ kind: 'text', text: [{ kind: 'reference', to: api.id, attribute: 'Ref' }], at: api.resource.at }, estate),
        method: path === undefined ? 'ANY' : method,
        path: path ?? '$default',
        authorization: known({ kind: 'none' }, api.resource.at),
        target: integrationTarget(target, '', estate),
        at: api.resource.at,
      }),
    ]
  })
}

function authorizationOf(route: Declared, estate: Estate): Known<Authorization> {
  return andThen(readString(route.get('AuthorizationType'), 'NONE'), (type): Known<Authorization> => {
    if (type.toUpperCase() === 'NONE') return known({ kind: 'none' }, route.resource.at)
    if (type.toUpperCase() === 'AWS_IAM') return known({ kind: 'iam' })
    const target = estate.target(route.get('AuthorizerId'))
    const authorizer = target.state === 'known' && target.value.kind === 'resource' ? estate.byId.get(target.value.id) : undefined
    const scopes = readStrings(route.get('AuthorizationScopes'))
    const scopeNames = scopes.state === 'known' ? scopes.value : []
    const outside = 'the authorizer is not in the project'
    if (type.toUpperCase() === 'JWT')
      return known({
        kind: 'jwt',
        issuer: authorizer === undefined ? unknown(outside) : readText(authorizer.get('JwtConfiguration', 'Issuer')),
        audience: authorizer === undefined ? unknown(outside) : readTexts(authorizer.get('JwtConfiguration', 'Audience')),
        scopes: scopeNames,
      })
    if (authorizer === undefined)
      return known({ kind: 'function', function: known(text(outside)), cacheSeconds: unknown(outside), identitySources: unknown(outside) })
    return functionAuthorization(
      authorizer.get('AuthorizerUri'),
      readNumber(authorizer.get('AuthorizerResultTtlInSeconds'), 0),
      readStrings(authorizer.get('IdentitySource')),
      estate,
    )
  })
}

/** `integrations/${Integration}`. */
function targetOf(value: Value, estate: Estate): Known<RouteTarget> {
  if (isAbsent(value)) return known({ kind: 'none' })
  return andThen(readText(value), (written): Known<RouteTarget> => {
    const target = estate.resolve(written)
    const integration = target.kind === 'resource' ? estate.byId.get(target.id) : undefined
    if (integration?.resource.type !== 'AWS::ApiGatewayV2::Integration')
      return unknown(`the integration ${showText(written)} is not in the project`)
    const subtype = readText(integration.get('IntegrationSubtype'))
    const type = readString(integration.get('IntegrationType'), '')
    if (subtype.state === 'known' && subtype.value.length > 0)
      return map(
        serviceTarget(integration, estate),
        (found) => found ?? { kind: 'service', action: literal(subtype.value) ?? showText(subtype.value) },
      )
    return targetOfRequest(
      integrationTarget(integration.get('IntegrationUri'), type.state === 'known' ? type.value : '', estate),
      [integration.get('RequestTemplates'), integration.get('RequestParameters')],
      estate,
    )
  })
}

/** First-class integrations name their resource among the request parameters: QueueUrl, StreamName, StateMachineArn, … */
function serviceTarget(integration: Declared, estate: Estate): Known<RouteTarget | undefined> {
  for (const name of ['QueueUrl', 'StateMachineArn', 'StreamName', 'EventBusName']) {
    const value = get(integration.properties, 'RequestParameters', name)
    if (isAbsent(value)) continue
    return map(estate.target(value), (target): RouteTarget | undefined =>
      target.kind === 'resource' ? { kind: 'resource', resource: target.id } : undefined,
    )
  }
  return known(undefined)
}
