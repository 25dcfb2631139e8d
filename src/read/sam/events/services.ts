import type { Node } from '../../document/node.ts'
import { unreadable } from '../draft.ts'
import { localArn, ref, substitute } from '../intrinsics.ts'
import { given, picked } from '../properties.ts'
import { addDescribed, nothing, permit } from './event.ts'
import type { Event, EventNeeds } from './event.ts'

/** `CloudWatchLogs`: lines of a log group that match a filter. */
export function logs(event: Event): EventNeeds {
  const { at, logicalId, properties } = event
  const group = needed(event, 'LogGroupName')
  addDescribed(event, logicalId, 'AWS::Logs::SubscriptionFilter', {
    LogGroupName: group,
    ...picked(properties, 'FilterPattern'),
    DestinationArn: event.target.arn,
  })
  permit(event, 'logs.amazonaws.com', { SourceArn: localArn(at, 'logs', 'log-group:${LogGroup}:*', { LogGroup: group }) })
  return nothing
}

/** `IoTRule`: messages of devices that a query selects. */
export function iotRule(event: Event): EventNeeds {
  const { at, logicalId, properties } = event
  addDescribed(event, logicalId, 'AWS::IoT::TopicRule', {
    TopicRulePayload: {
      RuleDisabled: false,
      Sql: needed(event, 'Sql'),
      ...picked(properties, 'AwsIotSqlVersion'),
      Actions: [{ Lambda: { FunctionArn: event.target.arn } }],
    },
  })
  permit(event, 'iot.amazonaws.com', {
    SourceAccount: substitute(at, '${AWS::AccountId}'),
    SourceArn: localArn(at, 'iot', 'rule/${RuleName}', { RuleName: ref(at, logicalId) }),
  })
  return nothing
}

/** `AlexaSkill`: without a `SkillId`, any skill of anybody. */
export function alexaSkill(event: Event): EventNeeds {
  permit(event, 'alexa-appkit.amazon.com', { EventSourceToken: given(event.properties, 'SkillId') })
  return nothing
}

function needed({ at, draft, id, properties }: Event, name: string): Node {
  return given(properties, name) ?? unreadable(draft, 'invalid', `the event ${id} has no ${name}`, at)
}
