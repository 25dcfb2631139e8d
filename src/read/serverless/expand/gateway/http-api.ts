import type { Place } from '../../../../model/place.ts'
import { text } from '../../../../model/text.ts'
import { gap } from '../../../document/build.ts'
import type { Buildable } from '../../../document/build.ts'
import { child, isNull, itemsOf, stringOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import type { ServiceFunction } from '../../functions.ts'
import { httpAuthorizerIdOf, httpRouteIdOf, ids, normalized } from '../../names.ts'
import { joinNodes, textNode } from '../../texts.ts'
import type { EventExpander } from '../events/event.ts'
import { add, attribute, join, output, permit, ref } from '../stack.ts'
import type { Stack } from '../stack.ts'
import { executeApi } from './api.ts'
import { httpAuthorizers } from './http-authorizers.ts'
import { httpEventOf } from './http-event.ts'
import type { HttpEvent } from './http-event.ts'

const standardHeaders = [
  'Content-Type',
  'X-Amz-Date',
  'Authorization',
  'X-Api-Key',
  'X-Amz-Security-Token',
  'X-Amz-User-Agent',
  'X-Amzn-Trace-Id',
]

interface FunctionRoute extends HttpEvent {
  readonly fn: ServiceFunction
}

/** The HTTP API behind all `httpApi` events: https://www.serverless.com/framework/docs/providers/aws/events/http-api */
export const httpApi: EventExpander = (stack, events) => {
  const routes = events.flatMap(({ fn, at, value }): readonly FunctionRoute[] => {
    const route = httpEventOf(stack, fn.key, at, value)
    return route === undefined ? [] : [{ ...route, fn }]
  })
  const [first] = routes
  if (first === undefined) return
  const { service } = stack
  const at = service.setting('httpApi') === undefined ? first.at : service.placeOf('httpApi')
  const given = service.setting('httpApi.id')
  const api: Buildable = given ?? ref(ids.httpApi)
  if (given === undefined) addApi(stack, at, routes)
  httpAuthorizers(stack, api)
  for (const route of routes) addRoute(stack, route, api)
}

function addApi(stack: Stack, at: Place, routes: readonly HttpEvent[]): void {
  const { service } = stack
  const logs = service.setting('logs.httpApi')
  const logging = logs !== undefined && stringOf(logs) !== 'false'
  add(stack, at, ids.httpApi, 'AWS::ApiGatewayV2::Api', {
    Name: service.setting('httpApi.name') ?? joinNodes(at, service.stage, '-', service.name),
    ProtocolType: 'HTTP',
    DisableExecuteApiEndpoint: service.setting('httpApi.disableDefaultEndpoint'),
    CorsConfiguration: corsOf(service.setting('httpApi.cors'), routes),
    Tags: service.setting('tags'),
  })
  if (logging)
    add(
      stack,
      service.placeOf('logs.httpApi'),
      ids.httpLogGroup,
      'AWS::Logs::LogGroup',
      {
        LogGroupName: joinNodes(at, '/aws/http-api/', service.setting('stackName') ?? joinNodes(at, service.name, '-', service.stage)),
        RetentionInDays: service.setting('logRetentionInDays'),
      },
      { generated: true },
    )
  add(stack, logging ? service.placeOf('logs.httpApi') : at, ids.httpStage, 'AWS::ApiGatewayV2::Stage', {
    ApiId: ref(ids.httpApi),
    StageName: '$default',
    AutoDeploy: true,
    DefaultRouteSettings: { DetailedMetricsEnabled: service.setting('httpApi.metrics') ?? false },
    AccessLogSettings:
      logs?.kind === 'gap'
        ? logs
        : logging
          ? { DestinationArn: attribute(ids.httpLogGroup), Format: child(logs, 'format') ?? '{"requestId":"$context.requestId"}' }
          : undefined,
  })
  output(stack, at, 'HttpApiId', ref(ids.httpApi))
  output(stack, at, 'HttpApiUrl', join('https://', ref(ids.httpApi), '.execute-api.', ref('AWS::Region'), '.', ref('AWS::URLSuffix')))
}

/** `cors: true` lets everybody in; the methods are those of the routes. */
function corsOf(cors: Node | undefined, routes: readonly HttpEvent[]): Buildable {
  if (cors === undefined || stringOf(cors) === 'false') return undefined
  if (cors.kind === 'gap') return cors
  const part = (key: string): Buildable => {
    const node = child(cors, key)
    return node === undefined || isNull(node) ? undefined : node.kind === 'list' || node.kind === 'gap' ? node : [node]
  }
  const methods = [
    ...new Set([
      'OPTIONS',
      ...routes.flatMap(({ method }) => (method === 'ANY' ? ['GET', 'POST', 'PUT', 'PATCH', 'HEAD', 'DELETE'] : [method])),
    ]),
  ]
  return {
    AllowOrigins: part('allowedOrigins') ?? ['*'],
    AllowHeaders: part('allowedHeaders') ?? standardHeaders,
    AllowMethods: part('allowedMethods') ?? methods,
    AllowCredentials: child(cors, 'allowCredentials'),
    ExposeHeaders: part('exposedResponseHeaders'),
    MaxAge: child(cors, 'maxAge'),
  }
}

function addRoute(stack: Stack, { fn, at, method, path, pathText, setting }: FunctionRoute, api: Buildable): void {
  const catchAll = path === '*'
  const integration = `HttpApiIntegration${normalized(fn.key)}`
  add(
    stack,
    fn.at,
    integration,
    'AWS::ApiGatewayV2::Integration',
    {
      ApiId: api,
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: attribute(fn.logicalId),
      PayloadFormatVersion: fn.get('httpApi', 'payload') ?? stack.service.setting('httpApi.payload') ?? '2.0',
      TimeoutInMillis: 30_000,
    },
    { generated: true },
  )
  add(stack, at, httpRouteIdOf(catchAll ? '*' : `${method} /${path}`), 'AWS::ApiGatewayV2::Route', {
    ApiId: api,
    RouteKey: catchAll ? '$default' : textNode(at, text(`${method} `, ...withSlash(pathText))),
    Target: { 'Fn::Join': ['/', ['integrations', ref(integration)]] },
    ...authorizationOf(stack, setting('authorizer')),
  })
  permit(stack, fn, at, `${normalized(fn.key)}LambdaPermissionHttpApi`, 'apigateway.amazonaws.com', { SourceArn: executeApi(api, '/*') })
}

const withSlash = (path: HttpEvent['pathText']): HttpEvent['pathText'] =>
  typeof path[0] === 'string' && path[0].startsWith('/') ? path : ['/', ...path]

/** The name of an authorizer in `provider.httpApi.authorizers`, or a map with name or id, type and scopes. */
function authorizationOf(stack: Stack, written: Node | undefined): Readonly<Record<string, Buildable>> {
  if (written === undefined) return { AuthorizationType: 'NONE' }
  if (written.kind === 'gap' || written.kind === 'text')
    return { AuthorizationType: gap(written.at, written.kind === 'gap' ? written.why : 'the authorizer is known only at deployment') }
  const [id, scopes] = [child(written, 'id'), child(written, 'scopes')]
  const name = stringOf(child(written, 'name')) ?? stringOf(written)
  const declared = name === undefined ? undefined : stack.service.setting(`httpApi.authorizers.${name}`)
  const type = (
    stringOf(child(written, 'type')) ??
    stringOf(child(declared, 'type')) ??
    (name?.toLowerCase() === 'aws_iam' && declared === undefined ? 'aws_iam' : 'jwt')
  ).toLowerCase()
  if (type === 'aws_iam') return { AuthorizationType: 'AWS_IAM' }
  if (id === undefined && declared === undefined)
    stack.service.notes.report('invalid', `The authorizer ${name ?? ''} is not among provider.httpApi.authorizers`, written.at)
  const reference: Buildable =
    id ??
    (declared === undefined || name === undefined
      ? gap(written.at, 'the authorizer is not declared')
      : ref(httpAuthorizerIdOf(stringOf(child(declared, 'name')) ?? name)))
  return {
    AuthorizationType: type === 'request' ? 'CUSTOM' : 'JWT',
    AuthorizerId: reference,
    AuthorizationScopes: scopes === undefined ? undefined : scopes.kind === 'list' ? itemsOf(scopes) : [scopes],
  }
}
