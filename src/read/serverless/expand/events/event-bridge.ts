import { child } from '../../../document/node.ts'
import type { Buildable } from '../../../document/build.ts'
import type { Node } from '../../../document/node.ts'
import { alphanumeric, normalized } from '../../names.ts'
import { joinNodes, shown } from '../../texts.ts'
import { add, attribute, join, permit, ref } from '../stack.ts'
import { incomplete, isCall, settingsOf, stateOf } from './event.ts'
import type { EventExpander } from './event.ts'
import { inputOf, transformerOf } from './schedule.ts'

/** https://www.serverless.com/framework/docs/providers/aws/events/event-bridge */
export const eventBridge: EventExpander = (stack, events) => {
  for (const event of events) {
    const { fn, at, position } = event
    const setting = settingsOf(event.value, 'schedule')
    const [pattern, expression, bus] = [setting('pattern'), setting('schedule'), setting('eventBus')]
    if (pattern === undefined && expression === undefined) {
      incomplete(stack, event, 'pattern or schedule')
      continue
    }
    const busName = bus === undefined ? 'default' : shown(bus)
    const given = bus === undefined || isCall(bus) || busName.startsWith('arn') || busName === 'default'
    const busId = `${normalized(busName)}EventBridgeEventBus`
    if (!given) add(stack, at, busId, 'AWS::Events::EventBus', { Name: bus })
    const name = setting('name') ?? joinNodes(at, fn.name, `-rule-${position}`)
    const target: Readonly<Record<string, Buildable>> = {
      Id: joinNodes(at, name, '-target'),
      Arn: attribute(fn.logicalId),
      Input: inputOf(setting('input')),
      InputPath: setting('inputPath'),
      InputTransformer: transformerOf(setting('inputTransformer')),
      DeadLetterConfig: wrapped('Arn', setting('deadLetterQueueArn')),
      RetryPolicy: retryOf(setting('retryPolicy')),
    }
    const id = `${alphanumeric(`${shown(fn.name)}-rule-${position}`)}EventBridgeRule`
    add(stack, at, id, 'AWS::Events::Rule', {
      Name: name,
      Description: setting('description'),
      EventBusName: busName === 'default' ? undefined : given ? bus : ref(busId),
      EventPattern: pattern,
      ScheduleExpression: expression,
      State: stateOf(setting('enabled')),
      Targets: [target],
    })
    const path: readonly Buildable[] =
      busName === 'default' ? [name] : [given && busName.startsWith('arn') ? busName.slice(busName.indexOf('/') + 1) : bus, '/', name]
    permit(stack, fn, at, `${normalized(fn.key)}EventBridgeLambdaPermission${position}`, 'events.amazonaws.com', {
      SourceArn: join('arn:', ref('AWS::Partition'), ':events:', ref('AWS::Region'), ':', ref('AWS::AccountId'), ':rule/', ...path),
    })
  }
}

const wrapped = (key: string, node: Node | undefined): Buildable => (node === undefined ? undefined : { [key]: node })

export function retryOf(policy: Node | undefined): Buildable {
  if (policy?.kind !== 'map') return policy
  return { MaximumEventAgeInSeconds: child(policy, 'maximumEventAge'), MaximumRetryAttempts: child(policy, 'maximumRetryAttempts') }
}
