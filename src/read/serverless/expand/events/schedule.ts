import type { Buildable } from '../../../document/build.ts'
import { child, stringOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import { normalized } from '../../names.ts'
import { joinNodes } from '../../texts.ts'
import { executionRoleOf } from '../roles/execution-role.ts'
import { add, attribute, grant, permit, trust } from '../stack.ts'
import type { Stack } from '../stack.ts'
import { incomplete, isCall, json, settingsOf, stateOf } from './event.ts'
import type { EventExpander, FunctionEvent, Settings } from './event.ts'

/** One or several rates, as rules of the event bus or as schedules of the scheduler: https://www.serverless.com/framework/docs/providers/aws/events/schedule */
export const schedule: EventExpander = (stack, events) => {
  const counts = new Map<string, number>()
  for (const event of events) {
    const setting = settingsOf(event.value, 'rate')
    const rate = setting('rate')
    if (rate === undefined) {
      incomplete(stack, event, 'rate')
      continue
    }
    for (const expression of rate.kind === 'list' && !isCall(rate) ? rate.items : [rate]) {
      const number = (counts.get(event.fn.key) ?? 0) + 1
      counts.set(event.fn.key, number)
      if (stringOf(setting('method')) === 'scheduler') scheduler(stack, event, setting, expression, number)
      else rule(stack, event, setting, expression, number)
    }
  }
}

function rule(stack: Stack, { fn, at }: FunctionEvent, setting: Settings, expression: Node, number: number): void {
  const id = `${normalized(fn.key)}EventsRuleSchedule${number}`
  add(stack, at, id, 'AWS::Events::Rule', {
    Name: setting('name'),
    Description: setting('description'),
    ScheduleExpression: expression,
    State: stateOf(setting('enabled')),
    Targets: [
      {
        Id: `${fn.key}Schedule`,
        Arn: attribute(fn.logicalId),
        Input: inputOf(setting('input')),
        InputPath: setting('inputPath'),
        InputTransformer: transformerOf(setting('inputTransformer')),
      },
    ],
  })
  permit(stack, fn, at, `${normalized(fn.key)}LambdaPermissionEventsRuleSchedule${number}`, 'events.amazonaws.com', {
    SourceArn: attribute(id),
  })
}

function scheduler(stack: Stack, { fn, at }: FunctionEvent, setting: Settings, expression: Node, number: number): void {
  add(stack, at, `${normalized(fn.key)}SchedulerSchedule${number}`, 'AWS::Scheduler::Schedule', {
    Name: setting('name'),
    GroupName: setting('groupName'),
    Description: setting('description'),
    ScheduleExpression: expression,
    ScheduleExpressionTimezone: setting('timezone'),
    State: stateOf(setting('enabled')),
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: {
      Arn: attribute(fn.logicalId),
      RoleArn: setting('roleArn') ?? executionRoleOf(stack.service, fn),
      Input: inputOf(setting('input')),
    },
  })
  trust(stack, fn, 'scheduler.amazonaws.com')
  const arn = (suffix: string): Buildable => ({
    'Fn::Sub': joinNodes(at, 'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:', fn.name, suffix),
  })
  grant(stack, fn, at, `scheduler ${fn.key}`, ['lambda:InvokeFunction'], [arn(''), arn(':*')])
}

export function inputOf(input: Node | undefined): Buildable {
  return input === undefined ? undefined : json(input)
}

export function transformerOf(transformer: Node | undefined): Buildable {
  if (transformer?.kind !== 'map') return transformer
  return { InputTemplate: child(transformer, 'inputTemplate'), InputPathsMap: child(transformer, 'inputPathsMap') }
}
