import { json } from './example.ts'
import { arn, records, region } from './record.ts'
import { bucketEvent } from './storage.ts'

const message = (body: string) => ({
  messageId: '059f36b4-87a3-44ab-83d2-661975830a7d',
  receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
  body,
  attributes: {
    ApproximateReceiveCount: '1',
    SentTimestamp: '1791792930000',
    SenderId: 'AIDAEXAMPLEEXAMPLE',
    ApproximateFirstReceiveTimestamp: '1791792930123',
    MessageGroupId: 'orders',
    MessageDeduplicationId: 'order-42',
    AWSTraceHeader: 'Root=1-66f00000-0123456789abcdef01234567',
  },
  messageAttributes: {
    tenant: { stringValue: 'north', stringListValues: [], binaryListValues: [], dataType: 'String' },
    stamp: { binaryValue: 'AQID', stringListValues: [], binaryListValues: [], dataType: 'Binary' },
  },
  md5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3',
  eventSource: 'aws:sqs',
  eventSourceARN: arn('sqs', 'orders'),
  awsRegion: region,
})
const envelope = (text: string) => ({
  Type: 'Notification',
  MessageId: '95df01b4-ee98-5cb9-9903-4c221d41eb5e',
  TopicArn: arn('sns', 'orders'),
  Subject: 'New order',
  Message: text,
  Timestamp: '2026-10-12T08:15:30.123Z',
  SignatureVersion: '1',
  Signature: 'EXAMPLEpH+DcEwjAPg8O9mY8dReBSwksfg2S7WKQcikcNK',
  SigningCertURL: `https://sns.${region}.amazonaws.com/SimpleNotificationService-0123456789abcdef.pem`,
  UnsubscribeURL: `https://sns.${region}.amazonaws.com/?Action=Unsubscribe`,
  MessageAttributes: { tenant: { Type: 'String', Value: 'north' } },
})
const notification = (text: string) => {
  const { SigningCertURL: SigningCertUrl, UnsubscribeURL: UnsubscribeUrl, ...rest } = envelope(text)
  return {
    EventVersion: '1.0',
    EventSubscriptionArn: arn('sns', 'orders:0d8d1b6e-6f1e-4c2f-9d0a-3f6a1a2b3c4d'),
    EventSource: 'aws:sns',
    Sns: { ...rest, SigningCertUrl, UnsubscribeUrl },
  }
}

export const queueExamples = {
  'aws-queue': records(message(json({ order: 42 }))),
  'aws-topic': records(notification(json({ order: 42 }))),
  'aws-topic-in-queue': records(message(json(envelope(json({ order: 42 }))))),
  'aws-bucket-in-queue': records(message(json(bucketEvent))),
  'aws-bucket-in-topic': records(notification(json(bucketEvent))),
  'aws-bucket-in-topic-in-queue': records(message(json(envelope(json(bucketEvent))))),
  'aws-bus-in-queue': records(
    message(
      json({
        version: '0',
        id: '2d4eba74-fd51-3966-4bfa-b013c9da8ff1',
        'detail-type': 'Order Placed',
        source: 'shop.orders',
        account: '123456789012',
        time: '2026-10-12T08:15:30Z',
        region,
        resources: [],
        detail: { order: 42 },
      }),
    ),
  ),
  'aws-mail-in-topic': records(
    notification(
      json({
        notificationType: 'Received',
        mail: { source: 'ada@example.org', destination: ['help@shop.example'], commonHeaders: { subject: 'Broken lamp' } },
        receipt: { recipients: ['help@shop.example'], spamVerdict: { status: 'PASS' }, action: { type: 'SNS' } },
        content: 'Subject: Broken lamp\r\n\r\nIt does not shine.',
      }),
    ),
  ),
}
