import type { Place } from '../../../../model/place.ts'
import { build } from '../../../document/build.ts'
import type { Buildable } from '../../../document/build.ts'
import { child, stringOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import { alphanumeric, normalized, topicIdOf } from '../../names.ts'
import { shown } from '../../texts.ts'
import { add, attribute, join, permit, ref } from '../stack.ts'
import type { Stack } from '../stack.ts'
import { incomplete, isCall, settingsOf } from './event.ts'
import type { EventExpander, FunctionEvent, Settings } from './event.ts'

interface MadeTopic {
  readonly at: Place
  readonly name: Node | undefined
  displayName: Node | undefined
  /** Subscriptions without details stand inside the topic. */
  readonly subscriptions: Buildable[]
}

/** A name makes a topic, an ARN subscribes to one: https://www.serverless.com/framework/docs/providers/aws/events/sns */
export const sns: EventExpander = (stack, events) => {
  const made = new Map<string, MadeTopic>()
  for (const event of events) {
    const { fn, at } = event
    const setting = settingsOf(event.value, 'topic')
    const whole = setting('topic')
    const given = setting('arn') ?? (whole !== undefined && (isCall(whole) || shown(whole).startsWith('arn:')) ? whole : undefined)
    const name = setting('topicName') ?? (given === undefined ? whole : undefined)
    if (given === undefined && name === undefined) {
      incomplete(stack, event, 'topic name or arn')
      continue
    }
    const called = name === undefined ? (shown(given).split(':').at(-1) ?? '') : shown(name)
    const arn: Buildable = given ?? join('arn:', ref('AWS::Partition'), ':sns:', ref('AWS::Region'), ':', ref('AWS::AccountId'), ':', name)
    const details = {
      FilterPolicy: setting('filterPolicy'),
      FilterPolicyScope: setting('filterPolicyScope'),
      RedrivePolicy: redriveOf(stack, event, setting, arn, called),
    }
    const subscription = { Protocol: 'lambda', Endpoint: attribute(fn.logicalId) }
    const topic = given === undefined ? (made.get(topicIdOf(called)) ?? { at, name, displayName: undefined, subscriptions: [] }) : undefined
    if (topic !== undefined) {
      made.set(topicIdOf(called), topic)
      topic.displayName ??= setting('displayName')
    }
    if (topic !== undefined && Object.values(details).every((value) => value === undefined))
      topic.subscriptions.push(build(at, subscription))
    else
      add(stack, at, `${normalized(fn.key)}SnsSubscription${alphanumeric(called)}`, 'AWS::SNS::Subscription', {
        TopicArn: given ?? ref(topicIdOf(called)),
        ...subscription,
        ...details,
      })
    permit(stack, fn, at, `${normalized(fn.key)}LambdaPermission${alphanumeric(called)}SNS`, 'sns.amazonaws.com', { SourceArn: arn })
  }
  for (const [id, { at, name, displayName, subscriptions }] of made)
    add(stack, at, id, 'AWS::SNS::Topic', {
      TopicName: name,
      DisplayName: displayName,
      Subscription: subscriptions.length === 0 ? undefined : subscriptions,
    })
}

function redriveOf(stack: Stack, { fn, at }: FunctionEvent, setting: Settings, topicArn: Buildable, called: string): Buildable {
  const policy = setting('redrivePolicy')
  if (policy === undefined) return undefined
  if (policy.kind !== 'map') return policy
  const [arn, reference, imported] = [
    child(policy, 'deadLetterTargetArn'),
    stringOf(child(policy, 'deadLetterTargetRef')),
    child(policy, 'deadLetterTargetImport'),
  ]
  const target: Buildable = arn ?? (reference === undefined ? { 'Fn::ImportValue': child(imported, 'arn') } : attribute(reference))
  const id = `${alphanumeric(called)}To${normalized(fn.key)}DLQPolicy`
  add(
    stack,
    at,
    id,
    'AWS::SQS::QueuePolicy',
    {
      Queues: [arn ?? (reference === undefined ? { 'Fn::ImportValue': child(imported, 'url') } : ref(reference))],
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'sns.amazonaws.com' },
            Action: 'sqs:SendMessage',
            Resource: target,
            Condition: { ArnEquals: { 'aws:SourceArn': topicArn } },
          },
        ],
      },
    },
    { generated: true },
  )
  return { deadLetterTargetArn: target }
}
