import type { Buildable } from '../../../document/build.ts'
import { child, stringOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import { alphanumeric, normalized } from '../../names.ts'
import { shown } from '../../texts.ts'
import { add, attribute, grant, ref } from '../stack.ts'
import type { Stack } from '../stack.ts'
import { filterCriteria, incomplete, isCall, settingsOf } from './event.ts'
import type { EventExpander, FunctionEvent, Settings } from './event.ts'

const readActions: Readonly<Record<string, readonly string[]>> = {
  dynamodb: ['dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:DescribeStream', 'dynamodb:ListStreams'],
  kinesis: ['kinesis:GetRecords', 'kinesis:GetShardIterator', 'kinesis:DescribeStream', 'kinesis:ListStreams'],
  consumer: ['kinesis:GetRecords', 'kinesis:GetShardIterator', 'kinesis:DescribeStreamSummary', 'kinesis:ListShards'],
}

/** Table streams and Kinesis: https://www.serverless.com/framework/docs/providers/aws/events/streams */
export const stream: EventExpander = (stack, events) => {
  for (const event of events) {
    const { fn, at } = event
    const setting = settingsOf(event.value, 'arn')
    const arn = setting('arn')
    if (arn === undefined) {
      incomplete(stack, event, 'arn')
      continue
    }
    const type = stringOf(setting('type')) ?? serviceOf(arn)
    const name = streamNameOf(arn)
    const consumed = consumerOf(stack, event, setting, arn, name)
    const responses = setting('functionResponseType')
    add(stack, at, `${normalized(fn.key)}EventSourceMapping${normalized(type)}${alphanumeric(name)}`, 'AWS::Lambda::EventSourceMapping', {
      EventSourceArn: consumed ?? arn,
      FunctionName: attribute(fn.logicalId),
      BatchSize: setting('batchSize') ?? 10,
      MaximumBatchingWindowInSeconds: setting('batchWindow'),
      ParallelizationFactor: setting('parallelizationFactor'),
      StartingPosition: setting('startingPosition') ?? 'TRIM_HORIZON',
      Enabled: setting('enabled') ?? true,
      MaximumRetryAttempts: setting('maximumRetryAttempts'),
      MaximumRecordAgeInSeconds: setting('maximumRecordAgeInSeconds'),
      BisectBatchOnFunctionError: setting('bisectBatchOnFunctionError'),
      TumblingWindowInSeconds: setting('tumblingWindowInSeconds'),
      FunctionResponseTypes: responses === undefined ? undefined : [responses],
      DestinationConfig: destinationOf(stack, event, setting('destinations')),
      FilterCriteria: filterCriteria(setting('filterPatterns')),
    })
    grant(
      stack,
      fn,
      at,
      `stream ${fn.key} ${event.position}`,
      (consumed === undefined ? undefined : readActions['consumer']) ?? readActions[type] ?? [],
      [arn],
    )
  }
}

/** `arn:aws:kinesis:…` names its service; of a resource in the stack the type must be written, and tables end in StreamArn. */
function serviceOf(arn: Node): string {
  const written = shown(arn).split(':')
  return written[0] === 'arn' ? (written[2] ?? '') : 'dynamodb'
}

const streamNameOf = (arn: Node): string => (isCall(arn) ? (shown(arn).split('/').at(-1) ?? '') : (shown(arn).split('/')[1] ?? ''))

/** Enhanced fan-out: a consumer of its own, or a given one. */
function consumerOf(stack: Stack, { fn, at, position }: FunctionEvent, setting: Settings, arn: Node, name: string): Buildable {
  const consumer = setting('consumer')
  if (consumer === undefined || stringOf(consumer) === 'false') return undefined
  const own = stringOf(consumer) === 'true'
  const consumerName = `${fn.key}${name}Consumer`
  const id = `${normalized(consumerName)}StreamConsumer`
  if (own) add(stack, at, id, 'AWS::Kinesis::StreamConsumer', { StreamARN: arn, ConsumerName: consumerName })
  const reference = own ? ref(id) : consumer
  grant(stack, fn, at, `stream consumer ${fn.key} ${position}`, ['kinesis:SubscribeToShard'], [reference])
  return reference
}

function destinationOf(stack: Stack, { fn, position }: FunctionEvent, destinations: Node | undefined): Buildable {
  if (destinations === undefined) return undefined
  const failure = child(destinations, 'onFailure')
  if (failure === undefined) return destinations.kind === 'gap' ? destinations : undefined
  const arn = child(failure, 'arn') ?? failure
  const type = stringOf(child(failure, 'type')) ?? shown(arn).split(':')[2]
  const actions = type === 'sns' ? ['sns:Publish'] : ['sqs:ListQueues', 'sqs:SendMessage']
  grant(stack, fn, failure.at, `stream destination ${fn.key} ${position}`, actions, [arn])
  return { OnFailure: { Destination: arn } }
}
