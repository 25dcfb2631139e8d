import type { Place } from '../../../../model/place.ts'
import type { Buildable } from '../../../document/build.ts'
import { entriesOf, isNull, stringOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import { settingsOf, stateOf } from '../../expand/events/event.ts'
import { retryOf } from '../../expand/events/event-bridge.ts'
import { inputOf, transformerOf } from '../../expand/events/schedule.ts'
import type { Settings } from '../../expand/events/event.ts'
import { httpEventOf } from '../../expand/gateway/http-event.ts'
import type { RestRoute } from '../../expand/gateway/rest-route.ts'
import { add, attribute, frameworkStatement, ref } from '../../expand/stack.ts'
import type { Stack } from '../../expand/stack.ts'
import { normalized } from '../../names.ts'

interface Workflow {
  readonly key: string
  readonly id: string
  readonly events: readonly Node[]
}

/** What starts a workflow: schedules and rules stand in the stack afterwards, routes are answered. */
export function workflowEvents(stack: Stack, workflow: Workflow): readonly RestRoute[] {
  const routes: RestRoute[] = []
  let schedules = 0
  let rules = 0
  for (const item of workflow.events)
    for (const [kind, { at, value }] of entriesOf(item)) {
      if (isNull(value)) continue
      if (kind === 'schedule') schedule(stack, workflow, at, value, ++schedules)
      else if (kind === 'cloudwatchEvent' || kind === 'eventBridge') rule(stack, workflow, at, value, ++rules)
      else if (kind === 'http') routes.push(...route(stack, workflow, at, value))
      else stack.service.notes.report('unknown-construct', `The event ${kind} of the state machine ${workflow.key} is not known`, at)
    }
  return routes
}

function route(stack: Stack, { key, id }: Workflow, at: Place, value: Node): readonly RestRoute[] {
  const event = httpEventOf(stack, key, at, value)
  if (event === undefined) return []
  const given = event.setting('iamRole')
  if (given === undefined) startingRole(stack, at, 'ApigatewayToStepFunctionsRole', 'apigateway.amazonaws.com', '*')
  return [
    {
      ...event,
      target: {
        kind: 'workflow',
        logicalId: id,
        action: event.setting('action') ?? 'StartExecution',
        credentials: given ?? attribute('ApigatewayToStepFunctionsRole'),
      },
    },
  ]
}

function schedule(stack: Stack, { key, id }: Workflow, at: Place, value: Node, number: number): void {
  const setting = settingsOf(value, 'rate')
  const scheduler = stringOf(setting('method')) === 'scheduler'
  const role = `${normalized(key)}ScheduleToStepFunctionsRole`
  const given = setting('role')
  if (given === undefined) startingRole(stack, at, role, scheduler ? 'scheduler.amazonaws.com' : 'events.amazonaws.com', ref(id))
  const target = { Arn: ref(id), RoleArn: given ?? attribute(role), Input: inputOf(setting('input')) }
  const shared = { Name: setting('name'), ScheduleExpression: setting('rate'), State: stateOf(setting('enabled')) }
  if (scheduler)
    add(stack, at, `${normalized(key)}StepFunctionsSchedulerSchedule${number}`, 'AWS::Scheduler::Schedule', {
      ...shared,
      ScheduleExpressionTimezone: setting('timezone'),
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: target,
    })
  else
    add(stack, at, `${normalized(key)}StepFunctionsEventsRuleSchedule${number}`, 'AWS::Events::Rule', {
      ...shared,
      Targets: [{ Id: `${key}StepFunctionsSchedule`, ...target, ...details(setting) }],
    })
}

function rule(stack: Stack, { key, id }: Workflow, at: Place, value: Node, number: number): void {
  const setting = settingsOf(value, 'event')
  const role = `${normalized(key)}EventToStepFunctionsRole`
  const given = setting('iamRole')
  if (given === undefined) startingRole(stack, at, role, 'events.amazonaws.com', ref(id))
  const deadLetter = setting('deadLetterConfig')
  add(stack, at, `${normalized(key)}EventsRuleCloudWatchEvent${number}`, 'AWS::Events::Rule', {
    Name: setting('name'),
    EventBusName: setting('eventBusName'),
    EventPattern: setting('event'),
    State: stateOf(setting('enabled')),
    Targets: [
      {
        Id: `${key}CloudWatchEvent`,
        Arn: ref(id),
        RoleArn: given ?? attribute(role),
        Input: inputOf(setting('input')),
        DeadLetterConfig: deadLetter === undefined ? undefined : { Arn: deadLetter },
        ...details(setting),
      },
    ],
  })
}

const details = (setting: Settings): Readonly<Record<string, Buildable>> => ({
  InputPath: setting('inputPath'),
  InputTransformer: transformerOf(setting('inputTransformer')),
  RetryPolicy: retryOf(setting('retryPolicy')),
})

/** A role with which a service starts the workflow. */
function startingRole(stack: Stack, at: Place, id: string, principal: string, resource: Buildable): void {
  add(
    stack,
    at,
    id,
    'AWS::IAM::Role',
    {
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: principal }, Action: 'sts:AssumeRole' }],
      },
      Policies: [
        {
          PolicyName: 'start-execution',
          PolicyDocument: { Version: '2012-10-17', Statement: [frameworkStatement(at, ['states:StartExecution'], resource)] },
        },
      ],
    },
    { generated: true },
  )
}
