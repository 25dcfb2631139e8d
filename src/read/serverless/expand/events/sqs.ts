import { alphanumeric, normalized } from '../../names.ts'
import { shown } from '../../texts.ts'
import { add, attribute, grant } from '../stack.ts'
import { filterCriteria, incomplete, settingsOf } from './event.ts'
import type { EventExpander } from './event.ts'

/** https://www.serverless.com/framework/docs/providers/aws/events/sqs */
export const sqs: EventExpander = (stack, events) => {
  for (const event of events) {
    const { fn, at } = event
    const setting = settingsOf(event.value, 'arn')
    const arn = setting('arn')
    if (arn === undefined) {
      incomplete(stack, event, 'arn')
      continue
    }
    const responses = setting('functionResponseType')
    const concurrency = setting('maximumConcurrency')
    add(
      stack,
      at,
      `${normalized(fn.key)}EventSourceMappingSQS${alphanumeric(shown(arn).split(':').at(-1) ?? '')}`,
      'AWS::Lambda::EventSourceMapping',
      {
        EventSourceArn: arn,
        FunctionName: attribute(fn.logicalId),
        BatchSize: setting('batchSize') ?? 10,
        MaximumBatchingWindowInSeconds: setting('maximumBatchingWindow'),
        Enabled: setting('enabled') ?? true,
        FunctionResponseTypes: responses === undefined ? undefined : [responses],
        ScalingConfig: concurrency === undefined ? undefined : { MaximumConcurrency: concurrency },
        FilterCriteria: filterCriteria(setting('filterPatterns')),
      },
    )
    grant(stack, fn, at, `sqs ${fn.key} ${event.position}`, ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], [arn])
  }
}
