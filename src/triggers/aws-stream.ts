import { tumblingWindow } from './aws-storage.ts'
import { attacker, optional, partly, platform, type Field } from './field.ts'
import { synchronousBytes } from './limits.ts'
import type { Requirement, TriggerFacts } from './trigger-facts.ts'

const source = (is: string): Requirement => ({ path: 'eventSource', is })

const kafka: readonly Field[] = [
  platform('eventSource', 'string'),
  platform('eventSourceArn', 'string', optional),
  platform('bootstrapServers', 'string', optional),
  platform('records.*[]', 'object'),
  attacker('records.*[].key', 'string', { ...optional, encodings: ['base64'] }),
  attacker('records.*[].value', 'string', { ...optional, encodings: ['base64'], note: 'JSON instead where a schema registry decodes it' }),
  attacker('records.*[].headers[].*', 'list', { ...optional, encodings: ['bytes'] }),
  partly('records.*[].timestamp', 'number', { note: 'the producer’s where timestampType is CREATE_TIME' }),
]

const polled = { provider: 'aws', trust: 'as-source', retries: 'poll', maxBytes: synchronousBytes } as const
const stream = { ...polled, kind: 'stream', partialFailures: true, answer: 'batch-failures' } as const
const broker = { ...polled, kind: 'broker', partialFailures: false, answer: 'none' } as const

export const awsStream = {
  'aws-kinesis': {
    ...stream,
    title: 'Kinesis stream',
    recognise: [{ path: 'Records[].eventSource', is: 'aws:kinesis' }],
    batch: 'Records',
    fields: [
      platform('Records[]', 'object'),
      attacker('Records[].kinesis.data', 'string', {
        encodings: ['base64'],
        note: 'gzip inside where a log subscription feeds the stream',
      }),
      attacker('Records[].kinesis.partitionKey', 'string', { max: 1024 }),
      ...tumblingWindow,
    ],
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html',
  },
  'aws-firehose': {
    ...stream,
    title: 'Firehose transformation',
    recognise: [
      { path: 'invocationId', type: 'string' },
      { path: 'deliveryStreamArn', type: 'string' },
      { path: 'records', type: 'list' },
    ],
    batch: 'records',
    fields: [
      platform('invocationId', 'string'),
      platform('deliveryStreamArn', 'string'),
      platform('sourceKinesisStreamArn', 'string', optional),
      platform('region', 'string'),
      platform('records[]', 'object'),
      attacker('records[].data', 'string', { encodings: ['base64'], max: 1000 * 1024 }),
      attacker('records[].kinesisRecordMetadata.partitionKey', 'string', { ...optional, max: 1024 }),
    ],
    retries: 'source',
    partialFailures: false,
    answer: 'records',
    reference: 'https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html',
  },
  'aws-kafka': {
    ...stream,
    title: 'Managed Kafka (MSK)',
    recognise: [source('aws:kafka')],
    batch: 'records.*',
    fields: kafka,
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html',
  },
  'aws-kafka-self-managed': {
    ...stream,
    title: 'Self-managed Kafka',
    recognise: [{ path: 'eventSource', oneOf: ['SelfManagedKafka', 'aws:SelfManagedKafka'] }],
    batch: 'records.*',
    fields: kafka,
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/with-kafka.html',
  },
  'aws-activemq': {
    ...broker,
    title: 'Amazon MQ, ActiveMQ',
    recognise: [{ path: 'eventSource', oneOf: ['aws:mq', 'aws:amq'] }],
    batch: 'messages',
    fields: [
      platform('eventSource', 'string'),
      platform('eventSourceArn', 'string'),
      attacker('messages[]', 'object', { note: 'JMS headers are the sender’s' }),
      attacker('messages[].data', 'string', { encodings: ['base64'] }),
      platform('messages[].messageID', 'string'),
      platform('messages[].destination', 'object'),
      platform('messages[].redelivered', 'boolean'),
      platform('messages[].brokerInTime', 'number'),
      platform('messages[].brokerOutTime', 'number'),
    ],
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html',
  },
  'aws-rabbitmq': {
    ...broker,
    title: 'Amazon MQ, RabbitMQ',
    recognise: [source('aws:rmq')],
    batch: 'rmqMessagesByQueue.*',
    fields: [
      platform('eventSource', 'string'),
      platform('eventSourceArn', 'string'),
      platform('rmqMessagesByQueue.*[]', 'object'),
      attacker('rmqMessagesByQueue.*[].data', 'string', { encodings: ['base64'] }),
      attacker('rmqMessagesByQueue.*[].basicProperties', 'object'),
      attacker('rmqMessagesByQueue.*[].basicProperties.headers.*.bytes', 'list', { ...optional, encodings: ['bytes'] }),
      platform('rmqMessagesByQueue.*[].basicProperties.bodySize', 'number'),
    ],
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html',
  },
} satisfies Record<string, TriggerFacts>
