import { bucket } from './bucket.ts'
import type { EventExpander } from './event.ts'
import { httpRoute } from './http-route.ts'
import { polled, polledTypes } from './polled.ts'
import { restRoute } from './rest-route.ts'
import { pattern, schedule, scheduleV2 } from './rule.ts'
import { alexaSkill, iotRule, logs } from './services.ts'
import { topic } from './topic.ts'
import { userPool } from './user-pool.ts'

/** Event types of functions (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventsource.html). */
export const functionEvents: ReadonlyMap<string, EventExpander> = new Map([
  ['AlexaSkill', alexaSkill],
  ['Api', restRoute],
  ['CloudWatchEvent', pattern],
  ['CloudWatchLogs', logs],
  ['Cognito', userPool],
  ['EventBridgeRule', pattern],
  ['HttpApi', httpRoute],
  ['IoTRule', iotRule],
  ['S3', bucket],
  ['SNS', topic],
  ['Schedule', schedule],
  ['ScheduleV2', scheduleV2],
  ...polledTypes.map((type) => [type, polled] as const),
])

/** Event types of state machines. */
export const stateMachineEvents: ReadonlyMap<string, EventExpander> = new Map([
  ['Api', restRoute],
  ['CloudWatchEvent', pattern],
  ['EventBridgeRule', pattern],
  ['Schedule', schedule],
  ['ScheduleV2', scheduleV2],
])
