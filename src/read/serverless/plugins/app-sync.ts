import type { Place } from '../../../model/place.ts'
import { mapping } from '../../document/build.ts'
import type { Buildable } from '../../document/build.ts'
import { child, entriesOf, isNull, itemsOf, stringOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { add, attribute } from '../expand/stack.ts'
import type { Stack } from '../expand/stack.ts'
import { functionIdOf } from '../names.ts'
import { joinNodes, shown } from '../texts.ts'

const idOf = (name: string): string => name.replace(/[^A-Za-z0-9]/g, '')

/**
 * The plugin serverless-appsync-plugin (1 under `custom.appSync`, 2 under `appSync`) in outline: the API with its modes of
 * authentication, data sources and resolvers. https://github.com/sid88in/serverless-appsync-plugin
 */
export function appSync(stack: Stack): void {
  const { service } = stack
  const written = service.section('appSync') ?? service.section('custom', 'appSync')
  if (written === undefined) return
  if (written.kind === 'list') service.notes.report('unknown-construct', 'Several GraphQL APIs in one service are not read', written.at)
  if (written.kind !== 'map') return
  const setting = (...path: readonly string[]): Node | undefined => {
    const node = child(written, ...path)
    return isNull(node) ? undefined : node
  }
  const at = written.at
  const logging = setting('logging') ?? setting('logConfig')
  add(stack, at, 'GraphQlApi', 'AWS::AppSync::GraphQLApi', {
    Name: setting('name') ?? joinNodes(at, service.name, '-', service.stage),
    ...authentication(stack, setting('authentication') ?? written),
    AdditionalAuthenticationProviders: itemsOf(setting('additionalAuthentications') ?? setting('additionalAuthenticationProviders')).map(
      (one) => authentication(stack, one),
    ),
    LogConfig:
      logging === undefined
        ? undefined
        : { FieldLogLevel: child(logging, 'level'), ExcludeVerboseContent: child(logging, 'excludeVerboseContent') },
    XrayEnabled: setting('xrayEnabled'),
    IntrospectionConfig: introspection(setting('introspection')),
    QueryDepthLimit: setting('queryDepthLimit'),
    Visibility: setting('visibility'),
  })
  for (const key of itemsOf(setting('apiKeys')))
    add(stack, key.at, `GraphQlApi${idOf(shown(child(key, 'name') ?? key))}`, 'AWS::AppSync::ApiKey', {
      ApiId: attribute('GraphQlApi', 'ApiId'),
    })
  dataSources(stack, setting('dataSources'))
  resolvers(stack, setting('resolvers') ?? setting('mappingTemplates'))
}

function introspection(node: Node | undefined): Buildable {
  const written = stringOf(node)
  return written === undefined ? node : written === 'false' ? 'DISABLED' : 'ENABLED'
}

/** `{ type, config }` of version 2; version 1 has `authenticationType` and one map for each mode. */
function authentication(stack: Stack, node: Node): Readonly<Record<string, Buildable>> {
  const type = child(node, 'type') ?? child(node, 'authenticationType')
  const config = (old: string): Node | undefined => child(node, 'config') ?? child(node, old)
  switch (stringOf(type)) {
    case 'AMAZON_COGNITO_USER_POOLS':
      return {
        AuthenticationType: type,
        UserPoolConfig: {
          UserPoolId: child(config('userPoolConfig'), 'userPoolId'),
          DefaultAction: child(config('userPoolConfig'), 'defaultAction'),
        },
      }
    case 'OPENID_CONNECT':
      return {
        AuthenticationType: type,
        OpenIDConnectConfig: {
          Issuer: child(config('openIdConnectConfig'), 'issuer'),
          ClientId: child(config('openIdConnectConfig'), 'clientId'),
        },
      }
    case 'AWS_LAMBDA': {
      const lambda = config('lambdaAuthorizerConfig')
      return {
        AuthenticationType: type,
        LambdaAuthorizerConfig: {
          AuthorizerUri: functionOf(stack, lambda),
          AuthorizerResultTtlInSeconds: child(lambda, 'authorizerResultTtlInSeconds'),
        },
      }
    }
    default:
      return { AuthenticationType: type }
  }
}

/** A function of the service by its key, or an ARN. */
function functionOf(stack: Stack, config: Node | undefined): Buildable {
  const key = stringOf(child(config, 'functionName')) ?? ''
  const own = stack.functions.get(key)
  return own !== undefined
    ? attribute(own.logicalId)
    : (child(config, 'functionArn') ?? child(config, 'lambdaFunctionArn') ?? (key === '' ? undefined : attribute(functionIdOf(key))))
}

/** A map by name, or a list of maps, or a list of maps with names in them. */
function named(node: Node | undefined): readonly (readonly [string, Place, Node])[] {
  const parts = node?.kind === 'list' ? node.items : node === undefined ? [] : [node]
  return parts.flatMap((part) => {
    const name = stringOf(child(part, 'name'))
    if (part.kind === 'list') return named(part)
    return name !== undefined ? [[name, part.at, part] as const] : entriesOf(part).map(([key, { at, value }]) => [key, at, value] as const)
  })
}

function dataSources(stack: Stack, node: Node | undefined): void {
  for (const [name, at, source] of named(node)) {
    const type = child(source, 'type')
    const config = child(source, 'config')
    if (child(config, 'function') !== undefined)
      stack.service.notes.report('unknown-construct', `The function inside of the data source ${name} is not read`, at)
    add(stack, at, `GraphQlDs${idOf(name)}`, 'AWS::AppSync::DataSource', {
      ApiId: attribute('GraphQlApi', 'ApiId'),
      Name: name,
      Type: type,
      LambdaConfig: stringOf(type) === 'AWS_LAMBDA' ? { LambdaFunctionArn: functionOf(stack, config) } : undefined,
      DynamoDBConfig: stringOf(type) === 'AMAZON_DYNAMODB' ? { TableName: child(config, 'tableName') } : undefined,
      HttpConfig: stringOf(type) === 'HTTP' ? { Endpoint: child(config, 'endpoint') } : undefined,
      ServiceRoleArn: child(config, 'serviceRoleArn'),
    })
  }
}

/** `Query.user: source`, `Query.user: { dataSource }`, or a list of `{ type, field, dataSource }`. */
function resolvers(stack: Stack, node: Node | undefined): void {
  const parts = node?.kind === 'list' ? node.items : node === undefined ? [] : [node]
  for (const part of parts) {
    const listed = stringOf(child(part, 'field'))
    if (listed !== undefined) resolver(stack, part.at, stringOf(child(part, 'type')) ?? '', listed, part)
    else
      for (const [key, { at, value }] of entriesOf(part)) {
        const [type = '', field = ''] = key.split('.')
        if (!isNull(value)) resolver(stack, at, stringOf(child(value, 'type')) ?? type, stringOf(child(value, 'field')) ?? field, value)
      }
  }
}

function resolver(stack: Stack, at: Place, type: string, field: string, value: Node): void {
  const inside = child(value, 'dataSource')
  const source = stringOf(inside) ?? stringOf(value) ?? (inside?.kind === 'map' ? `${type}_${field}` : undefined)
  if (inside?.kind === 'map') dataSources(stack, mapping(at, [[source ?? '', inside]]))
  const id = source === undefined ? undefined : `GraphQlDs${idOf(source)}`
  add(stack, at, `GraphQlResolver${idOf(type)}${idOf(field)}`, 'AWS::AppSync::Resolver', {
    ApiId: attribute('GraphQlApi', 'ApiId'),
    TypeName: type,
    FieldName: field,
    Kind: child(value, 'kind'),
    DataSourceName: id !== undefined && stack.resources.has(id) ? attribute(id, 'Name') : source,
  })
}
