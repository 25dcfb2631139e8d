import type { Known } from '../../../model/known.ts'
import { known, map, andThen, unknown } from '../../../model/known.ts'
import type { Authorization, Cors, Route, Validation } from '../../../model/route.ts'
import { text } from '../../../model/text.ts'
import type { Declared, Estate } from '../estate.ts'
import {
  get,
  entriesOf,
  isAbsent,
  itemsOf,
  readBoolean,
  readNumber,
  readString,
  readStrings,
  readText,
  readTexts,
} from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { apiNamed, eventTemplatesOf, functionAuthorization, integrationTarget, patienceOf, routeOf } from './found-route.ts'
import { targetOfRequest } from './service-target.ts'

/** Methods of REST APIs that are written resource by resource. */
export function restRoutes(estate: Estate): readonly Route[] {
  const paths = new Map<string, string>()
  return estate.ofType('AWS::ApiGateway::Method').map((method) => {
    const integration = method.get('Integration')
    const httpMethod = readString(method.get('HttpMethod'), 'ANY')
    const type = readString(get(integration, 'Type'), 'AWS_PROXY')
    const target = targetOfRequest(
      integrationTarget(get(integration, 'Uri'), type.state === 'known' ? type.value : '', estate),
      [get(integration, 'RequestTemplates'), get(integration, 'RequestParameters')],
      estate,
    )
    return routeOf(method, {
      gateway: 'rest',
      api: apiNamed(method.get('RestApiId'), estate),
      method: httpMethod.state === 'known' ? httpMethod.value.toUpperCase() : 'ANY',
      path: pathOf(method.get('ResourceId'), estate, paths, 0),
      authorization: authorizationOf(method, estate),
      apiKey: readBoolean(method.get('ApiKeyRequired'), false),
      validation: validationOf(method, estate),
      cors: corsOfMethod(method),
      target,
      ...patienceOf(integration),
      ...eventTemplatesOf(type, get(integration, 'RequestTemplates'), target),
      at: method.resource.at,
    })
  })
}

/** The path that a resource's parents spell. `…` where a parent is not in the project. */
function pathOf(resourceId: Value, estate: Estate, paths: Map<string, string>, depth: number): string {
  const name = readText(resourceId)
  const hole = name.state === 'known' ? name.value.find((part) => typeof part !== 'string') : undefined
  if (hole === undefined || typeof hole === 'string' || hole.kind !== 'reference' || depth > 50) return '/…'
  if (hole.attribute === 'RootResourceId') return '/'
  const ready = paths.get(hole.to)
  if (ready !== undefined) return ready
  const declared = estate.byId.get(hole.to)
  if (declared?.resource.type !== 'AWS::ApiGateway::Resource') return '/…'
  const part = readString(declared.get('PathPart'), '…')
  const parent = pathOf(declared.get('ParentId'), estate, paths, depth + 1)
  const path = `${parent === '/' ? '' : parent}/${part.state === 'known' ? part.value : '…'}`
  paths.set(hole.to, path)
  return path
}

function authorizationOf(method: Declared, estate: Estate): Known<Authorization> {
  return andThen(readString(method.get('AuthorizationType'), 'NONE'), (type): Known<Authorization> => {
    switch (type.toUpperCase()) {
      case 'NONE':
        return known({ kind: 'none' }, method.resource.at)
      case 'AWS_IAM':
        return known({ kind: 'iam' })
      case 'CUSTOM':
      case 'COGNITO_USER_POOLS':
        return authorizerOf(method.get('AuthorizerId'), method.get('AuthorizationScopes'), type, estate)
      default:
        return unknown(`the authorization type ${type} is not known`, method.resource.at)
    }
  })
}

function authorizerOf(id: Value, scopes: Value, type: string, estate: Estate): Known<Authorization> {
  const asked = readStrings(scopes)
  const scopeNames = asked.state === 'known' ? asked.value : []
  const target = isAbsent(id) ? undefined : estate.target(id)
  const declared = target?.state === 'known' && target.value.kind === 'resource' ? estate.byId.get(target.value.id) : undefined
  // An authorizer outside the project is still one; which kind it is follows from the method.
  if (declared === undefined)
    return type === 'COGNITO_USER_POOLS'
      ? known({ kind: 'user-pool', pools: unknown('the authorizer is not in the project'), scopes: scopeNames })
      : known({
          kind: 'function',
          function: known(text('an authorizer outside the project')),
          cacheSeconds: unknown('the authorizer is not in the project'),
          identitySources: unknown('the authorizer is not in the project'),
        })
  const kind = readString(declared.get('Type'), '')
  if (kind.state === 'known' && kind.value.toUpperCase() === 'COGNITO_USER_POOLS')
    return known({ kind: 'user-pool', pools: readTexts(declared.get('ProviderARNs')), scopes: scopeNames })
  const sources = map(readText(declared.get('IdentitySource')), (source) =>
    typeof source[0] === 'string' ? source[0].split(',').map((one) => one.trim()) : [],
  )
  return functionAuthorization(
    declared.get('AuthorizerUri'),
    readNumber(declared.get('AuthorizerResultTtlInSeconds'), 300),
    sources,
    estate,
  )
}

/** A validator checks bodies only where the method names a model for them. */
function validationOf(method: Declared, estate: Estate): Known<Validation> {
  const id = method.get('RequestValidatorId')
  if (isAbsent(id)) return known({ body: false, parameters: false })
  const target = estate.target(id)
  const validator = target.state === 'known' && target.value.kind === 'resource' ? estate.byId.get(target.value.id) : undefined
  if (validator === undefined) return unknown('the request validator is not in the project', method.resource.at)
  const hasModel = entriesOf(method.get('RequestModels')).length > 0
  const hasParameters = entriesOf(method.get('RequestParameters')).length > 0
  return andThen(readBoolean(validator.get('ValidateRequestBody'), false), (body) =>
    map(readBoolean(validator.get('ValidateRequestParameters'), false), (parameters) => ({
      body: body && hasModel,
      parameters: parameters && hasParameters,
    })),
  )
}

/** Preflight answers are written as fixed response headers of an OPTIONS method. */
function corsOfMethod(method: Declared): Known<Cors | 'none'> {
  for (const response of itemsOf(method.get('Integration', 'IntegrationResponses'))) {
    const headers = new Map(entriesOf(get(response, 'ResponseParameters')).map(([name, entry]) => [name.toLowerCase(), entry]))
    const origin = headers.get('method.response.header.access-control-allow-origin')
    if (origin === undefined) continue
    const credentials = headers.get('method.response.header.access-control-allow-credentials')
    const unquote = (value: Value): Known<string> => map(readString(value), (written) => written.replace(/^'|'$/g, ''))
    return known({
      origins: map(unquote(origin.get()), (written) => [text(written)]),
      credentials: credentials === undefined ? known(false) : map(unquote(credentials.get()), (written) => written === 'true'),
      at: origin.at,
    })
  }
  return known('none')
}
