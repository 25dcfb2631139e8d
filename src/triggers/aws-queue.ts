import { isBucketRecord, notifiedKey } from './aws-storage.ts'
import { attacker, optional, partly, platform, type Field } from './field.ts'
import { asynchronousBytes, synchronousBytes } from './limits.ts'
import type { Requirement, TriggerFacts } from './trigger-facts.ts'

const messageBytes = 1024 * 1024
const notificationBytes = 256 * 1024

const queueFields = (body: Field): readonly Field[] => [
  platform('Records[]', 'object'),
  body,
  attacker('Records[].messageAttributes.*', 'object', optional),
  attacker('Records[].messageAttributes.*.stringValue', 'string', optional),
  attacker('Records[].messageAttributes.*.binaryValue', 'string', { ...optional, encodings: ['base64'] }),
  attacker('Records[].attributes.MessageGroupId', 'string', { ...optional, max: 128 }),
  attacker('Records[].attributes.MessageDeduplicationId', 'string', { ...optional, max: 128 }),
  attacker('Records[].attributes.AWSTraceHeader', 'string', optional),
]
const topicFields = (message: Field): readonly Field[] => [
  platform('Records[]', 'object'),
  message,
  attacker('Records[].Sns.Subject', 'string', { ...optional, max: 400 }),
  attacker('Records[].Sns.MessageAttributes.*', 'object', optional),
]

// A message inside a message is as true as the outer one's sender: whoever may send to the queue can write the whole of it.
const enveloped = partly('', 'object', { note: 'anybody’s who may send to the outer queue or topic' })
const body = (inside: readonly Field[]): Field =>
  attacker('Records[].body', 'string', { encodings: ['json'], inside: [enveloped, ...inside], max: messageBytes })
const message = (inside: readonly Field[]): Field =>
  attacker('Records[].Sns.Message', 'string', { encodings: ['json'], inside: [enveloped, ...inside], max: notificationBytes })

const envelope = [attacker('Subject', 'string', { ...optional, max: 400 }), attacker('MessageAttributes.*', 'object', optional)]
const isEnvelope: readonly Requirement[] = [
  { path: 'Type', is: 'Notification' },
  { path: 'TopicArn', starts: 'arn:' },
]

const queue = {
  provider: 'aws',
  batch: 'Records',
  trust: 'as-source',
  retries: 'poll',
  partialFailures: true,
  answer: 'batch-failures',
  maxBytes: synchronousBytes,
} as const
const topic = {
  provider: 'aws',
  batch: 'Records',
  trust: 'as-source',
  retries: 'async',
  partialFailures: false,
  answer: 'none',
  maxBytes: asynchronousBytes,
} as const

export const awsQueue = {
  'aws-queue': {
    ...queue,
    title: 'SQS queue',
    kind: 'queue',
    recognise: [{ path: 'Records[].eventSource', is: 'aws:sqs' }],
    fields: queueFields(attacker('Records[].body', 'string', { max: messageBytes })),
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html#example-standard-queue-message-event',
  },
  'aws-topic': {
    ...topic,
    title: 'SNS topic',
    kind: 'topic',
    recognise: [{ path: 'Records[].EventSource', is: 'aws:sns' }],
    fields: topicFields(attacker('Records[].Sns.Message', 'string', { max: notificationBytes })),
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html',
  },
  'aws-topic-in-queue': {
    ...queue,
    title: 'SNS message in an SQS queue',
    kind: 'queue',
    within: 'aws-queue',
    recognise: [{ path: 'Records[].body', json: isEnvelope }],
    fields: queueFields(body([attacker('Message', 'string', { max: notificationBytes }), ...envelope])),
    reference: 'https://docs.aws.amazon.com/sns/latest/dg/sns-sqs-as-subscriber.html',
  },
  'aws-bucket-in-queue': {
    ...queue,
    title: 'S3 notification in an SQS queue',
    kind: 'queue',
    within: 'aws-queue',
    recognise: [{ path: 'Records[].body', json: [isBucketRecord] }],
    fields: queueFields(body([notifiedKey])),
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html',
  },
  'aws-bucket-in-topic': {
    ...topic,
    title: 'S3 notification in an SNS message',
    kind: 'topic',
    within: 'aws-topic',
    recognise: [{ path: 'Records[].Sns.Message', json: [isBucketRecord] }],
    fields: topicFields(message([notifiedKey])),
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html',
  },
  'aws-bucket-in-topic-in-queue': {
    ...queue,
    title: 'S3 notification in an SNS message in an SQS queue',
    kind: 'queue',
    within: 'aws-topic-in-queue',
    recognise: [{ path: 'Records[].body', json: [{ path: 'Message', json: [isBucketRecord] }] }],
    fields: queueFields(body([partly('Message', 'string', { encodings: ['json'], inside: [enveloped, notifiedKey] }), ...envelope])),
    reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html',
  },
  'aws-bus-in-queue': {
    ...queue,
    title: 'EventBridge event in an SQS queue',
    kind: 'queue',
    within: 'aws-queue',
    recognise: [
      {
        path: 'Records[].body',
        json: [
          { path: 'detail-type', type: 'string' },
          { path: 'source', type: 'string' },
          { path: 'account', type: 'string' },
        ],
      },
    ],
    fields: queueFields(body([attacker('detail', 'object'), attacker('resources[]', 'string', optional)])),
    reference: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html',
  },
  'aws-mail-in-topic': {
    ...topic,
    title: 'Received mail in an SNS message',
    kind: 'email',
    within: 'aws-topic',
    recognise: [
      {
        path: 'Records[].Sns.Message',
        json: [
          { path: 'notificationType', is: 'Received' },
          { path: 'mail', type: 'object' },
        ],
      },
    ],
    fields: topicFields(
      message([
        attacker('mail', 'object', { note: 'sender, recipients and headers are anybody’s' }),
        attacker('content', 'string', { ...optional, note: 'the raw mail; base64 where the rule says so' }),
      ]),
    ),
    trust: 'public',
    reference: 'https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html',
  },
} satisfies Record<string, TriggerFacts>
