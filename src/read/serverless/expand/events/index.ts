import type { EventExpander, FunctionEvent } from './event.ts'
import { httpApi } from '../gateway/http-api.ts'
import { websocketApi } from '../gateway/websocket-api.ts'
import type { Stack } from '../stack.ts'
import { alb } from './alb.ts'
import { alexaSkill, alexaSmartHome } from './alexa.ts'
import { activemq, kafka, msk, rabbitmq } from './brokers.ts'
import { cloudFront } from './cloud-front.ts'
import { cloudwatchEvent, cloudwatchLog } from './cloudwatch.ts'
import { cognitoUserPool } from './cognito-user-pool.ts'
import { eventBridge } from './event-bridge.ts'
import { iot, iotFleetProvisioning } from './iot.ts'
import { s3 } from './s3.ts'
import { schedule } from './schedule.ts'
import { sns } from './sns.ts'
import { sqs } from './sqs.ts'
import { stream } from './stream.ts'

/** https://www.serverless.com/framework/docs/providers/aws/guide/events, framework 1 to 4. */
const expanders: ReadonlyMap<string, EventExpander> = new Map([
  ['httpApi', httpApi],
  ['websocket', websocketApi],
  ['s3', s3],
  ['sqs', sqs],
  ['sns', sns],
  ['stream', stream],
  ['schedule', schedule],
  ['eventBridge', eventBridge],
  ['cloudwatchEvent', cloudwatchEvent],
  ['cloudwatchLog', cloudwatchLog],
  ['cognitoUserPool', cognitoUserPool],
  ['iot', iot],
  ['iotFleetProvisioning', iotFleetProvisioning],
  ['alexaSkill', alexaSkill],
  ['alexaSmartHome', alexaSmartHome],
  ['alb', alb],
  ['cloudFront', cloudFront],
  ['msk', msk],
  ['kafka', kafka],
  ['activemq', activemq],
  ['rabbitmq', rabbitmq],
])

/** The events of all functions, kind by kind; routes of the REST API are a matter of their own, because workflows have them, too. What the framework does not know, a plugin may; it is reported. */
export function expandEvents(stack: Stack): void {
  const { service } = stack
  const byKind = new Map<string, FunctionEvent[]>()
  for (const fn of service.functions)
    for (const event of fn.events) {
      if (event.kind === 'http') continue
      const list = byKind.get(event.kind)
      if (list === undefined) byKind.set(event.kind, [{ ...event, fn }])
      else list.push({ ...event, fn })
    }
  for (const [kind, events] of byKind) {
    const expand = expanders.get(kind)
    if (expand !== undefined) expand(stack, events)
    else for (const { fn, at } of events) service.notes.report('unknown-construct', `The event ${kind} of ${fn.key} is not known`, at)
  }
}
