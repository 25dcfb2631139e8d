import { stringOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import { scalar } from '../../../document/build.ts'
import { normalized } from '../../names.ts'
import { shown } from '../../texts.ts'
import { add, attribute, join, permit, ref } from '../stack.ts'
import { incomplete, settingsOf, stateOf } from './event.ts'
import type { EventExpander } from './event.ts'
import { inputOf, transformerOf } from './schedule.ts'

/** Rules of the default bus: https://www.serverless.com/framework/docs/providers/aws/events/cloudwatch-event */
export const cloudwatchEvent: EventExpander = (stack, events) => {
  for (const event of events) {
    const { fn, at, index } = event
    const setting = settingsOf(event.value, 'event')
    const pattern = setting('event')
    if (pattern === undefined) {
      incomplete(stack, event, 'event pattern')
      continue
    }
    const id = `${normalized(fn.key)}EventsRuleCloudWatchEvent${index}`
    add(stack, at, id, 'AWS::Events::Rule', {
      Name: setting('name'),
      Description: setting('description'),
      EventPattern: pattern,
      State: stateOf(setting('enabled')),
      Targets: [
        {
          Id: `${fn.key}CloudWatchEvent`,
          Arn: attribute(fn.logicalId),
          Input: inputOf(setting('input')),
          InputPath: setting('inputPath'),
          InputTransformer: transformerOf(setting('inputTransformer')),
        },
      ],
    })
    permit(stack, fn, at, `${normalized(fn.key)}LambdaPermissionEventsRuleCloudWatchEvent${index}`, 'events.amazonaws.com', {
      SourceArn: attribute(id),
    })
  }
}

/** Subscriptions of log groups: https://www.serverless.com/framework/docs/providers/aws/events/cloudwatch-log */
export const cloudwatchLog: EventExpander = (stack, events) => {
  const prefixes = new Map<string, string>()
  for (const event of events) {
    const { fn, at, index } = event
    const setting = settingsOf(event.value, 'logGroup')
    const group = setting('logGroup')
    if (group === undefined) {
      incomplete(stack, event, 'log group')
      continue
    }
    add(stack, at, `${normalized(fn.key)}LogsSubscriptionFilterCloudWatchLog${index}`, 'AWS::Logs::SubscriptionFilter', {
      LogGroupName: withoutLineEnds(group),
      FilterPattern: setting('filter') ?? '',
      DestinationArn: attribute(fn.logicalId),
    })
    // One permission for all groups of a function; with several it is for their common beginning.
    const before = prefixes.get(fn.key)
    const prefix = before === undefined ? shown(withoutLineEnds(group)) : commonPrefix(before, shown(withoutLineEnds(group)))
    prefixes.set(fn.key, prefix)
    permit(
      stack,
      fn,
      at,
      `${normalized(fn.key)}LambdaPermissionLogsSubscriptionFilterCloudWatchLog`,
      join('logs.', ref('AWS::Region'), '.amazonaws.com'),
      {
        SourceArn: join(
          'arn:',
          ref('AWS::Partition'),
          ':logs:',
          ref('AWS::Region'),
          ':',
          ref('AWS::AccountId'),
          ':log-group:',
          before === undefined ? withoutLineEnds(group) : prefix,
          ':*',
        ),
      },
    )
  }
}

function commonPrefix(a: string, b: string): string {
  let length = 0
  while (length < a.length && a.charAt(length) === b.charAt(length)) length++
  const prefix = a.slice(0, length)
  return prefix.endsWith('*') ? prefix : `${prefix}*`
}

function withoutLineEnds(node: Node): Node {
  const written = stringOf(node)
  return written === undefined ? node : scalar(node.at, written.replace(/\r?\n/g, ''))
}
