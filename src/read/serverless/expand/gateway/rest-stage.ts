import type { Place } from '../../../../model/place.ts'
import type { Buildable } from '../../../document/build.ts'
import { entriesOf, stringOf } from '../../../document/node.ts'
import { ids } from '../../names.ts'
import { joinNodes } from '../../texts.ts'
import { add, attribute, ref } from '../stack.ts'
import type { Stack } from '../stack.ts'
import { gatewayLogs, switchOf } from './gateway-logs.ts'

/**
 * The stage of the REST API. The framework deploys it and then sets logs and tracing by calls to API Gateway; here all of it
 * stands in one place.
 */
export function restStage(stack: Stack, at: Place, api: Buildable): void {
  const { service } = stack
  const logs = service.setting('logs.restApi')
  const logging = logs !== undefined && stringOf(logs) !== 'false'
  const place = logging ? service.placeOf('logs.restApi') : at
  const access = logging && switchOf(service.setting('logs.restApi.accessLogging'), true)
  const tracing = service.setting('tracing.apiGateway')
  const tags = service.setting('tags')
  const throttling = service.section('custom', 'apiGatewayThrottling')
  if (access !== false) gatewayLogs(stack, place, ids.restLogGroup, joinNodes(place, '/aws/api-gateway/', service.name, '-', service.stage))
  add(stack, at, ids.restDeployment, 'AWS::ApiGateway::Deployment', { RestApiId: api }, { generated: true })
  add(stack, place, ids.restStage, 'AWS::ApiGateway::Stage', {
    RestApiId: api,
    DeploymentId: ref(ids.restDeployment),
    StageName: service.setting('apiGateway.stage') ?? service.stage,
    TracingEnabled: tracing ?? false,
    AccessLogSetting:
      access === false
        ? undefined
        : access === true
          ? { DestinationArn: attribute(ids.restLogGroup), Format: service.setting('logs.restApi.format') ?? '$context.requestId' }
          : access,
    MethodSettings: [
      {
        HttpMethod: '*',
        ResourcePath: '/*',
        MetricsEnabled: service.setting('apiGateway.metrics'),
        LoggingLevel: logging ? levelOf(stack, 'restApi') : undefined,
        // Unless the team says otherwise, whole requests and answers go to the log as soon as there is one.
        DataTraceEnabled: logging ? (service.setting('logs.restApi.fullExecutionData') ?? true) : undefined,
        // The plugin serverless-api-gateway-throttling.
        ThrottlingRateLimit: throttling === undefined ? undefined : part(throttling, 'maxRequestsPerSecond'),
        ThrottlingBurstLimit: throttling === undefined ? undefined : part(throttling, 'maxConcurrentRequests'),
      },
    ],
    Tags: tags?.kind === 'map' ? entriesOf(tags).map(([Key, { value }]) => ({ Key, Value: value })) : undefined,
  })
}

const part = (node: Exclude<ReturnType<Stack['service']['section']>, undefined>, key: string): Buildable =>
  node.kind === 'map' ? node.entries.get(key)?.value : node.kind === 'gap' ? node : undefined

/** `INFO`, unless another level is written or execution logs are switched off. */
export function levelOf({ service }: Stack, api: 'restApi' | 'websocket'): Buildable {
  const execution = switchOf(service.setting(`logs.${api}.executionLogging`), true)
  return execution === true ? (service.setting(`logs.${api}.level`) ?? 'INFO') : execution === false ? 'OFF' : execution
}
