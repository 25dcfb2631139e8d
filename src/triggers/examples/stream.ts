import { arn, records, region } from './record.ts'

const kafka = {
  'orders-0': [
    {
      topic: 'orders',
      partition: 0,
      offset: 15,
      timestamp: 1791792930000,
      timestampType: 'CREATE_TIME',
      key: 'b3JkZXItNDI=',
      value: 'eyJwcm9kdWN0IjoibGFtcCJ9',
      headers: [{ tenant: [110, 111, 114, 116, 104] }],
    },
  ],
}
const brokers = 'b-1.shop.example:9094,b-2.shop.example:9094'

export const streamExamples = {
  'aws-kinesis': records({
    kinesis: {
      kinesisSchemaVersion: '1.0',
      partitionKey: 'order-42',
      sequenceNumber: '49590338271490256608559692538361571095921575989136588898',
      data: 'eyJwcm9kdWN0IjoibGFtcCJ9',
      approximateArrivalTimestamp: 1791792930.123,
    },
    eventSource: 'aws:kinesis',
    eventVersion: '1.0',
    eventID: 'shardId-000000000006:49590338271490256608559692538361571095921575989136588898',
    eventName: 'aws:kinesis:record',
    invokeIdentityArn: 'arn:aws:iam::123456789012:role/orders',
    awsRegion: region,
    eventSourceARN: arn('kinesis', 'stream/orders'),
  }),
  'aws-firehose': {
    event: {
      invocationId: '0d8d1b6e-6f1e-4c2f-9d0a-3f6a1a2b3c4d',
      deliveryStreamArn: arn('firehose', 'deliverystream/clicks'),
      region,
      records: [
        {
          recordId: '49590338271490256608559692538361571095921575989136588898000000',
          approximateArrivalTimestamp: 1791792930123,
          data: 'eyJwcm9kdWN0IjoibGFtcCJ9',
        },
      ],
    },
  },
  'aws-kafka': {
    event: { eventSource: 'aws:kafka', eventSourceArn: arn('kafka', 'cluster/shop/0d8d1b6e'), bootstrapServers: brokers, records: kafka },
  },
  'aws-kafka-self-managed': { event: { eventSource: 'SelfManagedKafka', bootstrapServers: brokers, records: kafka } },
  'aws-activemq': {
    event: {
      eventSource: 'aws:mq',
      eventSourceArn: arn('mq', 'broker:shop:b-0d8d1b6e'),
      messages: [
        {
          messageID: 'ID:b-0d8d1b6e-1.mq.eu-central-1.amazonaws.com-37557-1:1:1:1:1',
          messageType: 'jms/text-message',
          deliveryMode: 1,
          replyTo: null,
          type: null,
          expiration: '60000',
          priority: 1,
          correlationId: 'order-42',
          redelivered: false,
          destination: { physicalName: 'orders' },
          data: 'eyJwcm9kdWN0IjoibGFtcCJ9',
          timestamp: 1791792930000,
          brokerInTime: 1791792930000,
          brokerOutTime: 1791792930001,
          properties: { tenant: 'north' },
        },
      ],
    },
  },
  'aws-rabbitmq': {
    event: {
      eventSource: 'aws:rmq',
      eventSourceArn: arn('mq', 'broker:shop:b-0d8d1b6e'),
      rmqMessagesByQueue: {
        'orders::/': [
          {
            basicProperties: {
              contentType: 'application/json',
              contentEncoding: null,
              headers: { tenant: { bytes: [110, 111, 114, 116, 104] }, attempt: 10 },
              deliveryMode: 1,
              priority: 34,
              correlationId: 'order-42',
              replyTo: null,
              expiration: '60000',
              messageId: null,
              timestamp: 'Oct 12, 2026, 8:15:30 AM',
              type: null,
              userId: 'checkout',
              appId: null,
              clusterId: null,
              bodySize: 18,
            },
            redelivered: false,
            data: 'eyJwcm9kdWN0IjoibGFtcCJ9',
          },
        ],
      },
    },
  },
}
