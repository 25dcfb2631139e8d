import { stringOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { constant, report, unreadable } from '../draft.ts'
import { attribute, isFalse, isOpen, isTrue, ref, referredTo } from '../intrinsics.ts'
import { given, picked } from '../properties.ts'
import { addDescribed, addGenerated, nothing, permit, queuePolicy } from './event.ts'
import type { Event, EventNeeds } from './event.ts'

/** `SNS`: a subscription of the function, or of a queue between topic and function. */
export function topic(event: Event): EventNeeds {
  const { draft, logicalId, properties } = event
  const source = given(properties, 'Topic') ?? unreadable(draft, 'invalid', `the event ${event.id} has no Topic`, event.at)
  const between = given(properties, 'SqsSubscription')
  const described = { TopicArn: source, ...picked(properties, 'Region', 'FilterPolicy', 'FilterPolicyScope', 'RedrivePolicy') }
  if (between === undefined || isDirect(event, between)) {
    addDescribed(event, logicalId, 'AWS::SNS::Subscription', { Protocol: 'lambda', Endpoint: event.target.arn, ...described })
    permit(event, 'sns.amazonaws.com', { SourceArn: source })
    return nothing
  }
  const queue = queueBetween(event, between, source)
  addDescribed(event, logicalId, 'AWS::SNS::Subscription', { Protocol: 'sqs', Endpoint: queue, ...described })
  addDescribed(event, `${logicalId}EventSourceMapping`, 'AWS::Lambda::EventSourceMapping', {
    FunctionName: event.target.reference,
    EventSourceArn: queue,
    BatchSize: given(between, 'BatchSize') ?? 10,
    Enabled: given(between, 'Enabled') ?? true,
  })
  return { managed: ['AWSLambdaSQSQueueExecutionRole'], inline: [] }
}

/** Whether there is a queue between must be known before deployment; where it is not, none is taken to be there. */
function isDirect({ draft, id }: Event, between: Node): boolean {
  if (!isOpen(between)) return isFalse(between)
  const value = constant(draft, between)?.toLowerCase()
  const what = `whether the event ${id} goes through a queue is known only at deployment`
  if (value === undefined) report(draft, 'unresolved-variable', what, between.at)
  return value !== 'true'
}

/** The queue that the topic fills: one that SAM makes (`true`), or the team's with `QueueUrl` and `QueueArn`. Answers its ARN. */
function queueBetween(event: Event, between: Node, source: Node): Node {
  const { at, draft, id, logicalId } = event
  const own = given(between, 'QueueArn')
  const queueId = `${logicalId}Queue`
  if (own === undefined) {
    if (between.kind === 'map' && !isOpen(between))
      report(draft, 'invalid', `SqsSubscription of the event ${id} names no QueueArn`, between.at)
    addGenerated(event, queueId, 'AWS::SQS::Queue', { FifoQueue: isFifo(event, source) ? true : undefined })
  }
  const arn = own ?? attribute(at, queueId, 'Arn')
  const url = own === undefined ? ref(at, queueId) : (given(between, 'QueueUrl') ?? own)
  const policyId = stringOf(given(between, 'QueuePolicyLogicalId')) ?? `${logicalId}QueuePolicy`
  queuePolicy(event, policyId, { url, arn }, { principal: '*', source })
  return arn
}

function isFifo({ draft }: Event, source: Node): boolean {
  const declared = draft.resources.get(referredTo(source) ?? '')
  return isTrue(given(declared?.properties, 'FifoTopic')) || stringOf(source)?.endsWith('.fifo') === true
}
