import { attacker, optional, partly, platform, type Field } from './field.ts'
import { asynchronousBytes, synchronousBytes } from './limits.ts'
import type { Requirement, TriggerFacts } from './trigger-facts.ts'

/** The key of a stored object. The writer chooses it, and all that it names. */
export const objectKey = (path: string, more: Partial<Field> = {}): Field =>
  attacker(path, 'string', { max: 1024, leadsTo: { what: 'the object’s bytes, metadata and tags', control: 'attacker' }, ...more })

/** In notifications, wherever they travel, keys are percent-encoded, with + for spaces. */
export const notifiedKey = objectKey('Records[].s3.object.key', { encodings: ['url-plus'] })
export const isBucketRecord: Requirement = { path: 'Records[].eventSource', is: 'aws:s3' }

/** Streams that are read in windows bring the function's own answer from the batch before. */
export const tumblingWindow: readonly Field[] = [
  partly('state', 'object', { ...optional, note: 'the function’s own' }),
  platform('window', 'object', optional),
  platform('shardId', 'string', optional),
  platform('eventSourceARN', 'string', optional),
  platform('isFinalInvokeForWindow', 'boolean', optional),
  platform('isWindowTerminatedEarly', 'boolean', optional),
]

const typedValue = 'typed values; the writer’s, names of attributes included'
const source = (is: string): Requirement => ({ path: 'Records[].eventSource', is })

export const awsStorage = {
  'aws-bucket': {
    title: 'S3 notification',
    kind: 'bucket',
    provider: 'aws',
    recognise: [isBucketRecord],
    batch: 'Records',
    fields: [
      platform('Records[]', 'object'),
      notifiedKey,
      partly('Records[].s3.object.size', 'number', optional),
      partly('Records[].s3.object.eTag', 'string', optional),
    ],
    trust: 'as-source',
    retries: 'async',
    partialFailures: false,
    answer: 'none',
    maxBytes: asynchronousBytes,
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html',
  },
  'aws-bucket-object-lambda': {
    title: 'S3 Object Lambda',
    kind: 'bucket',
    provider: 'aws',
    recognise: [
      { path: 'xAmzRequestId', type: 'string' },
      { path: 'configuration.supportingAccessPointArn', type: 'string' },
      { path: 'userIdentity.type', type: 'string' },
    ],
    fields: [
      platform('xAmzRequestId', 'string'),
      platform('protocolVersion', 'string'),
      platform('configuration', 'object', { note: 'payload is the deployer’s' }),
      platform('userIdentity', 'object'),
      attacker('userRequest.url', 'string', { note: 'already decoded' }),
      attacker('userRequest.headers.*', 'string', { note: 'names keep the caller’s spelling' }),
      platform('getObjectContext', 'object', optional),
      partly('getObjectContext.inputS3Url', 'string', {
        ...optional,
        note: 'signed with the caller’s rights; its path is the caller’s',
        leadsTo: { what: 'the object’s bytes and metadata', control: 'attacker' },
      }),
      partly('headObjectContext', 'object', optional),
      partly('listObjectsContext', 'object', optional),
      partly('listObjectsV2Context', 'object', optional),
    ],
    trust: 'as-source',
    retries: 'none',
    partialFailures: false,
    answer: 'value',
    maxBytes: synchronousBytes,
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-event-context.html',
  },
  'aws-bucket-batch': {
    title: 'S3 Batch Operations',
    kind: 'bucket',
    provider: 'aws',
    recognise: [
      { path: 'invocationSchemaVersion', type: 'string' },
      { path: 'job.id', type: 'string' },
      { path: 'tasks', type: 'list' },
    ],
    batch: 'tasks',
    fields: [
      platform('invocationSchemaVersion', 'string'),
      platform('invocationId', 'string'),
      platform('job', 'object', { note: 'userArguments are of whoever made the job' }),
      platform('tasks[]', 'object'),
      objectKey('tasks[].s3Key', { encodings: ['url-plus'] }),
    ],
    trust: 'as-source',
    retries: 'source',
    partialFailures: false,
    answer: 'records',
    maxBytes: synchronousBytes,
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html',
  },
  'aws-bucket-in-bus': {
    title: 'S3 notification through EventBridge',
    kind: 'bus',
    provider: 'aws',
    within: 'aws-bus',
    recognise: [{ path: 'source', is: 'aws.s3' }],
    fields: [
      platform('', 'object', { note: 'a bus that admits other accounts also brings events of their buckets: compare account' }),
      objectKey('detail.object.key', { note: 'not percent-encoded, unlike in notifications' }),
      partly('detail.object.size', 'number', optional),
      partly('detail.object.etag', 'string', optional),
    ],
    trust: 'as-source',
    retries: 'async',
    partialFailures: false,
    answer: 'none',
    maxBytes: asynchronousBytes,
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html',
  },
  'aws-table-stream': {
    title: 'DynamoDB stream',
    kind: 'stream',
    provider: 'aws',
    recognise: [source('aws:dynamodb')],
    batch: 'Records',
    fields: [
      platform('Records[]', 'object'),
      attacker('Records[].dynamodb.Keys', 'object', { encodings: ['dynamodb'], note: typedValue }),
      attacker('Records[].dynamodb.NewImage', 'object', { ...optional, encodings: ['dynamodb'], note: typedValue }),
      attacker('Records[].dynamodb.OldImage', 'object', { ...optional, encodings: ['dynamodb'], note: typedValue }),
      ...tumblingWindow,
    ],
    trust: 'as-source',
    retries: 'poll',
    partialFailures: true,
    answer: 'batch-failures',
    maxBytes: synchronousBytes,
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html',
  },
  'aws-document-stream': {
    title: 'DocumentDB change stream',
    kind: 'stream',
    provider: 'aws',
    recognise: [{ path: 'eventSource', is: 'aws:docdb' }],
    batch: 'events',
    fields: [
      platform('eventSource', 'string'),
      platform('eventSourceArn', 'string'),
      platform('events[].event', 'object'),
      attacker('events[].event.fullDocument', 'object', { ...optional, note: 'the writer’s; may hold $ operators as keys' }),
      attacker('events[].event.updateDescription', 'object', optional),
      attacker('events[].event.documentKey', 'object'),
    ],
    trust: 'as-source',
    retries: 'poll',
    partialFailures: false,
    answer: 'none',
    maxBytes: synchronousBytes,
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html',
  },
} satisfies Record<string, TriggerFacts>
