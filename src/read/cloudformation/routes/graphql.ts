import type { FunctionId, ResourceId } from '../../../model/ids.ts'
import { routeId } from '../../../model/ids.ts'
import type { Known } from '../../../model/known.ts'
import { andThen, holds, known, map } from '../../../model/known.ts'
import type { Authorization, Route } from '../../../model/route.ts'
import { showText } from '../../../model/text.ts'
import type { Declared, Estate } from '../estate.ts'
import { functionsNamed, standing } from '../triggers/found-trigger.ts'
import type { FoundTrigger } from '../triggers/found-trigger.ts'
import { absent, get, isAbsent, itemsOf, readString, readText } from '../../document/value.ts'
import { apiNamed, functionAuthorization, routeOf } from './found-route.ts'
import { keyOpens, schemaOf } from './graphql-key.ts'
import { modesOfFields } from './graphql-schema.ts'

/** One route for each GraphQL API: everything goes through one address. */
export function graphqlRoutes(estate: Estate): readonly Route[] {
  return estate.ofType('AWS::AppSync::GraphQLApi').map((api) =>
    routeOf(api, {
      gateway: 'graphql',
      api: api.id as ResourceId,
      method: 'POST',
      path: '/graphql',
      authorization: authorizationOf(api, estate),
      target: known({ kind: 'none' }),
      at: api.resource.at,
    }),
  )
}

/** Any of the modes lets a caller in, so the weakest decides: the API key, unless the schema opens nothing to it. */
function authorizationOf(api: Declared, estate: Estate): Known<Authorization> {
  const opened = keyOpens(api, estate)
  if (opened.state === 'unknown' && holds(readString(api.get('AuthenticationType'), ''), (type) => type === 'API_KEY') === 'yes')
    return known({ kind: 'api-key' }, api.resource.at)
  return andThen(opened, (all) => (all.length > 0 ? known({ kind: 'api-key' }, api.resource.at) : byIdentity(api, estate)))
}

function byIdentity(api: Declared, estate: Estate): Known<Authorization> {
  const modes = [api.properties, ...itemsOf(api.get('AdditionalAuthenticationProviders'))]
  const found = modes.map((mode) => ({ mode, type: readString(get(mode, 'AuthenticationType'), '') }))
  const is = (name: string): (typeof found)[number] | undefined => found.find(({ type }) => type.state === 'known' && type.value === name)
  const openId = is('OPENID_CONNECT')
  if (openId !== undefined)
    return known({
      kind: 'jwt',
      issuer: readText(get(openId.mode, 'OpenIDConnectConfig', 'Issuer')),
      audience: map(readText(get(openId.mode, 'OpenIDConnectConfig', 'ClientId')), (id) => [id]),
      scopes: [],
    })
  const pool = is('AMAZON_COGNITO_USER_POOLS')
  if (pool !== undefined)
    return known({ kind: 'user-pool', pools: map(readText(get(pool.mode, 'UserPoolConfig', 'UserPoolId')), (id) => [id]), scopes: [] })
  const lambda = is('AWS_LAMBDA')
  if (lambda !== undefined)
    return functionAuthorization(get(lambda.mode, 'LambdaAuthorizerConfig', 'AuthorizerUri'), known(300), known([]), estate)
  if (is('AWS_IAM') !== undefined) return known({ kind: 'iam' })
  return found[0]?.type.state === 'known'
    ? known({ kind: 'none' }, api.resource.at)
    : { state: 'unknown', why: 'the authentication type is not known', at: api.resource.at }
}

/** Resolvers that end in a function, directly or through a pipeline. */
export function graphqlTriggers(estate: Estate): readonly FoundTrigger[] {
  const modesIn = new Map(estate.ofType('AWS::AppSync::GraphQLApi').map((api) => [api.id, modesOf(api, estate)]))
  return estate.ofType('AWS::AppSync::Resolver').flatMap((resolver) => {
    const api = apiNamed(resolver.get('ApiId'), estate)
    if (api === undefined) return []
    const found = new Map<FunctionId, boolean>()
    const add = (user: Declared): void => {
      for (const fn of functionsOfSource(user, estate, api)) found.set(fn, (found.get(fn) ?? true) && isDirect(user))
    }
    add(resolver)
    for (const item of itemsOf(resolver.get('PipelineConfig', 'Functions'))) {
      const target = estate.target(item)
      const step = target.state === 'known' && target.value.kind === 'resource' ? estate.byId.get(target.value.id) : undefined
      if (step !== undefined) add(step)
    }
    const type = readString(resolver.get('TypeName'), '?')
    const field = readString(resolver.get('FieldName'), '?')
    const modes = type.state === 'known' && field.state === 'known' ? (modesIn.get(api)?.get(`${type.value}.${field.value}`) ?? []) : []
    return [...found].map(([fn, direct]): FoundTrigger => ({
      function: fn,
      trigger: {
        kind: 'graphql',
        route: routeId(api, 'POST', '/graphql'),
        type: type.state === 'known' ? type.value : '?',
        field: field.state === 'known' ? field.value : '?',
        ...(direct ? { direct } : {}),
        ...(modes.length > 0 ? { modes } : {}),
        ...standing(resolver),
      },
    }))
  })
}

const modesOf = (api: Declared, estate: Estate): ReadonlyMap<string, readonly string[]> => {
  const schema = schemaOf(api, estate)
  return schema.state === 'known' ? modesOfFields(schema.value) : new Map()
}

/** https://docs.aws.amazon.com/appsync/latest/devguide/direct-lambda-reference.html */
const isDirect = (user: Declared): boolean =>
  ['RequestMappingTemplate', 'RequestMappingTemplateS3Location', 'Code', 'CodeS3Location'].every((name) => isAbsent(user.get(name)))

/** Data sources are named, not referred to; both forms occur. */
function functionsOfSource(user: Declared, estate: Estate, api: ResourceId): readonly FunctionId[] {
  const name = readText(user.get('DataSourceName'))
  if (name.state !== 'known') return []
  const target = estate.resolve(name.value)
  const named = target.kind === 'resource' ? estate.byId.get(target.id) : undefined
  const source =
    named ??
    estate.companions(api, 'AWS::AppSync::DataSource', 'ApiId').find((one) => {
      const own = readText(one.get('Name'))
      return own.state === 'known' && showText(own.value) === showText(name.value)
    })
  return functionsNamed(source?.get('LambdaConfig', 'LambdaFunctionArn') ?? absent, estate)
}
