import { known, map } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Stage } from '../../../model/api.ts'
import type { Throttle } from '../../../model/route.ts'
import type { Place } from '../../../model/place.ts'
import { throttleOf } from '../routes/found-route.ts'
import { absent, choice, get, isAbsent, readBoolean, readString, readText } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { choose, narrow, some, written } from './outcomes.ts'

/**
 * A stage of a REST API: the properties of AWS::ApiGateway::Stage, or the StageDescription of a deployment, which can hold the
 * settings for all methods without a list. Nothing is logged, traced, cached or throttled unless it is written.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html
 */
export function restStage(name: Value, stage: Value, at: Place): Stage {
  const all = forAllMethods(get(stage, 'MethodSettings'))
  const setting = (key: string): Value => (isAbsent(get(stage, key)) ? get(all, key) : get(stage, key))
  return {
    name: readText(name),
    accessLog: written(get(stage, 'AccessLogSetting', 'DestinationArn')),
    executionLog: executionLog(setting('LoggingLevel')),
    dataTrace: readBoolean(setting('DataTraceEnabled'), false),
    tracing: readBoolean(get(stage, 'TracingEnabled'), false),
    throttle: stageThrottle(setting('ThrottlingRateLimit'), setting('ThrottlingBurstLimit')),
    cache: map(readBoolean(get(stage, 'CacheClusterEnabled'), false), (on) =>
      on ? { encrypted: readBoolean(setting('CacheDataEncrypted'), false) } : 'none',
    ),
    at,
  }
}

/**
 * A stage of an HTTP or WebSocket API. Only WebSocket APIs have execution logs; neither traces nor caches.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html
 */
export function httpStage(name: Value, stage: Value, flavour: 'http' | 'websocket', at: Place): Stage {
  const settings = get(stage, 'DefaultRouteSettings')
  const logged = flavour === 'websocket'
  return {
    name: readText(name),
    accessLog: written(get(stage, 'AccessLogSettings', 'DestinationArn')),
    executionLog: logged ? executionLog(get(settings, 'LoggingLevel')) : known('off'),
    dataTrace: logged ? readBoolean(get(settings, 'DataTraceEnabled'), false) : known(false),
    tracing: known(false),
    throttle: stageThrottle(get(settings, 'ThrottlingRateLimit'), get(settings, 'ThrottlingBurstLimit')),
    cache: known('none'),
    at,
  }
}

function executionLog(level: Value): Stage['executionLog'] {
  return map(readString(level, 'OFF'), (word) => (word === 'INFO' ? 'info' : word === 'ERROR' ? 'errors' : 'off'))
}

/** A throttle that only some deployments write is none in the others. */
export function stageThrottle(rate: Value, burst: Value): Known<Throttle | 'none'> {
  const throttle = choose(some([written(rate), written(burst)]), throttleOf(rate, burst), known('none'))
  if (throttle.state !== 'several') return throttle
  const inBranch = (when: string, value: Known<Throttle | 'none'>): Known<Throttle | 'none'> =>
    map(value, (one) => (one === 'none' ? one : { rate: narrow(one.rate, when), burst: narrow(one.burst, when) }))
  return { state: 'several', options: throttle.options.map(({ when, value }) => ({ when, value: inBranch(when, value) })) }
}

/** The item of a list of method settings that holds for every path and method; the last one counts. */
function forAllMethods(settings: Value): Value {
  if (settings.kind === 'choice')
    return choice(
      settings.at,
      settings.options.map((option) => ({ when: option.when, value: forAllMethods(option.value) })),
    )
  if (settings.kind === 'list') return settings.items.map((item) => forAllMethods(item())).findLast((item) => !isAbsent(item)) ?? absent
  if (settings.kind !== 'map') return settings.kind === 'gap' ? settings : absent
  const [path, method] = [readString(get(settings, 'ResourcePath')), readString(get(settings, 'HttpMethod'))]
  return path.state === 'known' && method.state === 'known' && path.value === '/*' && method.value === '*' ? settings : absent
}
