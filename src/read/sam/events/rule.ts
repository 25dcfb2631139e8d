import { build } from '../../document/build.ts'
import { keyPlace, stringOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { mapUnder, unreadable } from '../draft.ts'
import { attribute, inBranches, isFalse, isOpen, isTrue, ref } from '../intrinsics.ts'
import { given, picked } from '../properties.ts'
import type { Properties } from '../properties.ts'
import { ownPolicy } from '../role/role.ts'
import { addDescribed, addGenerated, nothing, permit, queuePolicy, startingRole } from './event.ts'
import type { Event, EventNeeds } from './event.ts'

/** `Schedule`: a rule of the default bus with a rate or cron expression. */
export function schedule(event: Event): EventNeeds {
  return rule(event, { ScheduleExpression: given(event.properties, 'Schedule'), ...picked(event.properties, 'Name', 'Description') })
}

/** `CloudWatchEvent` and `EventBridgeRule`: a rule with a pattern, on any bus. */
export function pattern(event: Event): EventNeeds {
  const { properties } = event
  return rule(event, {
    EventPattern: given(properties, 'Pattern'),
    Name: given(properties, 'RuleName'),
    ...picked(properties, 'EventBusName'),
  })
}

function rule(event: Event, described: Properties): EventNeeds {
  const { at, logicalId, properties, target } = event
  const forFunction = target.kind === 'function'
  const one = {
    Id: given(properties, 'Target', 'Id') ?? `${logicalId}${forFunction ? 'LambdaTarget' : 'StepFunctionsTarget'}`,
    Arn: target.arn,
    ...picked(properties, 'Input', 'InputPath', 'InputTransformer', 'RetryPolicy'),
    DeadLetterConfig: deadLetter(event),
    RoleArn: forFunction ? undefined : (given(properties, 'RoleArn') ?? startingRole(event, 'events.amazonaws.com')),
  }
  addDescribed(event, logicalId, 'AWS::Events::Rule', { ...described, State: stateOf(event), Targets: [one] })
  if (forFunction) permit(event, 'events.amazonaws.com', { SourceArn: attribute(at, logicalId, 'Arn') })
  return nothing
}

/** `State`, or `Enabled: false` in its older form. */
function stateOf({ draft, id, properties }: Event): Node | undefined {
  const enabled = given(properties, 'Enabled')
  const state = given(properties, 'State')
  if (state !== undefined || enabled === undefined) return state
  return inBranches(enabled, (node) => {
    if (isTrue(node)) return build(node.at, 'ENABLED')
    if (isFalse(node)) return build(node.at, 'DISABLED')
    return unreadable(
      draft,
      isOpen(node) ? 'unresolved-variable' : 'invalid',
      `whether the event ${id} is switched on cannot be told`,
      node.at,
    )
  })
}

/** `DeadLetterConfig`: a queue of the team's, or `Type: SQS` for one that SAM makes. */
function deadLetter(event: Event): Node | { readonly Arn: Node } | undefined {
  const config = mapUnder(event.draft, event.properties, 'DeadLetterConfig')
  if (config === undefined || isOpen(config)) return config
  return { Arn: given(config, 'Arn') ?? madeDeadLetterQueue(event, config) }
}

function madeDeadLetterQueue(event: Event, config: Node): Node {
  const at = keyPlace(event.properties, 'DeadLetterConfig') ?? event.at
  if (stringOf(given(config, 'Type')) !== 'SQS')
    return unreadable(event.draft, 'invalid', `DeadLetterConfig of the event ${event.id} names no queue`, at)
  const name = stringOf(given(config, 'QueueLogicalId')) ?? `${event.logicalId}Queue`
  addGenerated(event, name, 'AWS::SQS::Queue', {})
  const queue = { url: ref(at, name), arn: attribute(at, name, 'Arn') }
  const sender = { principal: { Service: 'events.amazonaws.com' }, source: attribute(at, event.logicalId, 'Arn') }
  queuePolicy(event, `${event.logicalId}QueuePolicy`, queue, sender)
  return queue.arn
}

/** What a schedule of EventBridge Scheduler has in common with the event. */
const ofSchedule = [
  'Description',
  'EndDate',
  'GroupName',
  'KmsKeyArn',
  'ScheduleExpression',
  'ScheduleExpressionTimezone',
  'StartDate',
  'State',
] as const

/** `ScheduleV2`: a schedule of EventBridge Scheduler, which starts its target with a role. */
export function scheduleV2(event: Event): EventNeeds {
  const { logicalId, properties } = event
  const config = mapUnder(event.draft, properties, 'DeadLetterConfig')
  const queue = config === undefined ? undefined : (given(config, 'Arn') ?? madeDeadLetterQueue(event, config))
  const sending =
    queue === undefined ? [] : [ownPolicy(queue.at, `${logicalId}SQSPolicy`, [{ actions: 'sqs:SendMessage', resource: queue }])]
  addDescribed(event, logicalId, 'AWS::Scheduler::Schedule', {
    ...picked(properties, ...ofSchedule),
    Name: given(properties, 'Name') ?? (isTrue(given(properties, 'OmitName')) ? undefined : logicalId),
    FlexibleTimeWindow: given(properties, 'FlexibleTimeWindow') ?? { Mode: 'OFF' },
    Target: {
      Arn: event.target.arn,
      ...picked(properties, 'Input', 'RetryPolicy'),
      DeadLetterConfig: queue === undefined ? undefined : { Arn: queue },
      RoleArn: given(properties, 'RoleArn') ?? startingRole(event, 'scheduler.amazonaws.com', sending),
    },
  })
  return nothing
}
