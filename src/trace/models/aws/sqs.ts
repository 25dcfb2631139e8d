import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

/** The JavaScript SDK v3 sends its signed request to the host of `QueueUrl`, so a URL that others choose is worse than a wrong queue. */
export const sqs = cloudService({
  id: 'sqs',
  operations: operations({
    SendMessage: { on: 'QueueUrl', writes: { content: 'MessageBody', attributes: 'MessageAttributes' } },
    SendMessageBatch: { on: 'QueueUrl', writes: { content: 'Entries[].MessageBody', attributes: 'Entries[].MessageAttributes' } },
    ReceiveMessage: { on: 'QueueUrl', reads: { content: 'Messages[].Body', attributes: 'Messages[].MessageAttributes' } },
    AddPermission: { on: 'QueueUrl', into: { cloud: ['AWSAccountIds[]', 'Actions[]'] } },
    SetQueueAttributes: { on: 'QueueUrl', into: { cloud: 'Attributes.*' }, whole: { cloud: 'Attributes' } },
    CreateQueue: { on: 'QueueName', into: { cloud: 'Attributes.*' }, whole: { cloud: 'Attributes' } },
    GetQueueUrl: { on: 'QueueName', into: { cloud: 'QueueOwnerAWSAccountId' } },
    StartMessageMoveTask: { on: 'SourceArn', into: { cloud: 'DestinationArn' } },
    ...each(
      'ChangeMessageVisibility ChangeMessageVisibilityBatch DeleteMessage DeleteMessageBatch DeleteQueue GetQueueAttributes PurgeQueue RemovePermission TagQueue',
      { on: 'QueueUrl' },
    ),
  }),
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_Operations.html, 2026-11-22',
})
