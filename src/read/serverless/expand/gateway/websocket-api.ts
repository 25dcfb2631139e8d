import type { Place } from '../../../../model/place.ts'
import { gap } from '../../../document/build.ts'
import type { Buildable } from '../../../document/build.ts'
import { child, stringOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import { ids, normalized, websocketRouteIdOf } from '../../names.ts'
import { joinNodes, shown } from '../../texts.ts'
import { incomplete, isCall, settingsOf } from '../events/event.ts'
import type { EventExpander, FunctionEvent } from '../events/event.ts'
import { add, attribute, grant, join, output, permit, ref, sub } from '../stack.ts'
import type { Stack } from '../stack.ts'
import { gatewayLogs, switchOf } from './gateway-logs.ts'
import { levelOf } from './rest-stage.ts'

/** The WebSocket API behind all `websocket` events: https://www.serverless.com/framework/docs/providers/aws/events/websocket */
export const websocketApi: EventExpander = (stack, events) => {
  const [first] = events
  if (first === undefined) return
  const { service } = stack
  const given = service.setting('apiGateway.websocketApiId')
  const api: Buildable = given ?? ref(ids.websocketsApi)
  if (given === undefined) addApi(stack, first.at)
  const made = new Set<string>()
  for (const event of events) {
    const { fn, at } = event
    const setting = settingsOf(event.value, 'route')
    const route = setting('route')
    if (route === undefined) {
      incomplete(stack, event, 'route')
      continue
    }
    const integration = `${normalized(fn.key)}WebsocketsIntegration`
    add(
      stack,
      fn.at,
      integration,
      'AWS::ApiGatewayV2::Integration',
      { ApiId: api, IntegrationType: 'AWS_PROXY', IntegrationUri: invocation(attribute(fn.logicalId)) },
      { generated: true },
    )
    add(stack, at, websocketRouteIdOf(shown(route)), 'AWS::ApiGatewayV2::Route', {
      ApiId: api,
      RouteKey: route,
      Target: { 'Fn::Join': ['/', ['integrations', ref(integration)]] },
      RouteResponseSelectionExpression: setting('routeResponseSelectionExpression'),
      ...authorizationOf(stack, event, setting('authorizer'), api, made),
    })
    permit(stack, fn, at, `${normalized(fn.key)}LambdaPermissionWebsockets`, 'apigateway.amazonaws.com')
    grant(
      stack,
      fn,
      first.at,
      'websocket',
      ['execute-api:ManageConnections'],
      [sub('arn:${AWS::Partition}:execute-api:*:*:*/@connections/*')],
    )
  }
  if (given === undefined)
    output(
      stack,
      first.at,
      'ServiceEndpointWebsocket',
      join('wss://', api, '.execute-api.', ref('AWS::Region'), '.', ref('AWS::URLSuffix'), joinNodes(first.at, '/', service.stage)),
    )
}

const invocation = (arn: Buildable): Buildable =>
  join('arn:', ref('AWS::Partition'), ':apigateway:', ref('AWS::Region'), ':lambda:path/2015-03-31/functions/', arn, '/invocations')

function addApi(stack: Stack, at: Place): void {
  const { service } = stack
  const logs = service.setting('logs.websocket')
  const logging = logs !== undefined && stringOf(logs) !== 'false'
  const place = logging ? service.placeOf('logs.websocket') : at
  const access = logging && switchOf(service.setting('logs.websocket.accessLogging'), true)
  add(stack, at, ids.websocketsApi, 'AWS::ApiGatewayV2::Api', {
    Name: service.setting('websocketsApiName') ?? joinNodes(at, service.stage, '-', service.name, '-websockets'),
    ProtocolType: 'WEBSOCKET',
    RouteSelectionExpression: service.setting('websocketsApiRouteSelectionExpression') ?? '$request.body.action',
    Tags: service.setting('tags'),
  })
  add(stack, place, ids.websocketsStage, 'AWS::ApiGatewayV2::Stage', {
    ApiId: ref(ids.websocketsApi),
    StageName: service.stage,
    DefaultRouteSettings: logging
      ? { DataTraceEnabled: service.setting('logs.websocket.fullExecutionData') ?? true, LoggingLevel: levelOf(stack, 'websocket') }
      : undefined,
    AccessLogSettings:
      access === true
        ? {
            DestinationArn: sub(`arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:\${${ids.websocketsLogGroup}}`),
            Format: service.setting('logs.websocket.format') ?? '$context.requestId',
          }
        : access === false
          ? undefined
          : access,
  })
  if (logging) gatewayLogs(stack, place, ids.websocketsLogGroup, joinNodes(place, '/aws/websocket/', service.name, '-', service.stage))
}

/** The name of a function, an ARN, or a map with either and the identity sources. */
function authorizationOf(
  stack: Stack,
  event: FunctionEvent,
  written: Node | undefined,
  api: Buildable,
  made: Set<string>,
): Readonly<Record<string, Buildable>> {
  if (written === undefined) return { AuthorizationType: 'NONE' }
  if (written.kind === 'gap' || written.kind === 'text')
    return { AuthorizationType: gap(written.at, 'the authorizer is known only at deployment') }
  const short = written.kind === 'map' && !isCall(written) ? undefined : written
  const plain = stringOf(short)
  const arn = child(written, 'arn') ?? (plain === undefined || plain.includes(':') ? short : undefined)
  const name = stringOf(child(written, 'name')) ?? (arn === undefined ? plain : shown(arn).split(':').at(-1))
  const own = arn === undefined ? stack.functions.get(name ?? '') : undefined
  if (name === undefined || (arn === undefined && own === undefined)) {
    stack.service.notes.report(
      'invalid',
      `The authorizer of ${event.fn.key} names no function of the service (${name ?? 'nothing'})`,
      written.at,
    )
    return { AuthorizationType: 'CUSTOM', AuthorizerId: gap(written.at, 'the authorizer names no function of the service') }
  }
  const id = `${normalized(name)}WebsocketsAuthorizer`
  const target: Buildable = arn ?? attribute(own?.logicalId ?? '')
  if (!made.has(id)) {
    made.add(id)
    add(stack, written.at, id, 'AWS::ApiGatewayV2::Authorizer', {
      ApiId: api,
      Name: name,
      AuthorizerType: 'REQUEST',
      AuthorizerUri: invocation(target),
      IdentitySource: child(written, 'identitySource') ?? ['route.request.header.Auth'],
    })
    add(
      stack,
      written.at,
      `${normalized(name)}LambdaPermissionWebsockets`,
      'AWS::Lambda::Permission',
      { FunctionName: target, Action: 'lambda:InvokeFunction', Principal: 'apigateway.amazonaws.com' },
      { generated: true },
    )
  }
  return { AuthorizationType: 'CUSTOM', AuthorizerId: ref(id) }
}
