import { arn, records, region } from './record.ts'

const uploaded = {
  eventVersion: '2.1',
  eventSource: 'aws:s3',
  awsRegion: region,
  eventTime: '2026-10-12T08:15:30.123Z',
  eventName: 'ObjectCreated:Put',
  userIdentity: { principalId: 'AWS:AIDAEXAMPLEEXAMPLE' },
  requestParameters: { sourceIPAddress: '198.51.100.2' },
  responseElements: { 'x-amz-request-id': 'C3D13FE58DE4C810', 'x-amz-id-2': 'FMyUVURIY8/IgAtTv8xRjskZQpcIZ9KG' },
  s3: {
    s3SchemaVersion: '1.0',
    configurationId: 'convert',
    bucket: { name: 'shop-incoming', ownerIdentity: { principalId: 'A3NL1KOZZKEXAMPLE' }, arn: 'arn:aws:s3:::shop-incoming' },
    object: {
      key: 'photos/my+lamp%281%29.png',
      size: 1024,
      eTag: 'd41d8cd98f00b204e9800998ecf8427e',
      versionId: '096fKKXTRTtl3on89fVO.nfljtsv6qko',
      sequencer: '0055AED6DCD90281E5',
    },
  },
}
export const bucketEvent = { Records: [uploaded] }

export const storageExamples = {
  'aws-bucket': { event: bucketEvent },
  'aws-bucket-object-lambda': {
    event: {
      xAmzRequestId: 'C3D13FE58DE4C810',
      getObjectContext: {
        inputS3Url: 'https://photos-123456789012.s3-accesspoint.eu-central-1.amazonaws.com/my-lamp.png?X-Amz-Signature=0',
        outputRoute: 'io-use1-001',
        outputToken: 'OutputToken',
      },
      configuration: {
        accessPointArn: arn('s3-object-lambda', 'accesspoint/resized'),
        supportingAccessPointArn: arn('s3', 'accesspoint/photos'),
        payload: '{}',
      },
      userRequest: {
        url: 'https://resized-123456789012.s3-object-lambda.eu-central-1.amazonaws.com/my lamp.png',
        headers: { Host: 'resized-123456789012.s3-object-lambda.eu-central-1.amazonaws.com', 'Accept-Encoding': 'identity' },
      },
      userIdentity: {
        type: 'IAMUser',
        principalId: 'AIDAEXAMPLEEXAMPLE',
        arn: 'arn:aws:iam::123456789012:user/ada',
        accountId: '123456789012',
      },
      protocolVersion: '1.00',
    },
  },
  'aws-bucket-batch': {
    event: {
      invocationSchemaVersion: '2.0',
      invocationId: 'YXNkbGZqYWRmaiBhc2RmdW9hZHNmZGpmaGFzbGtkaGZza2RmaAo',
      job: { id: 'f3cc4f60-61f6-4a2b-8a21-d07600c373ce', userArguments: { size: 'small' } },
      tasks: [{ taskId: 'dGFza2lkZ29lc2hlcmUK', s3Key: 'photos/my+lamp%281%29.png', s3VersionId: null, s3Bucket: 'shop-incoming' }],
    },
  },
  'aws-bucket-in-bus': {
    event: {
      version: '0',
      id: '2d4eba74-fd51-3966-4bfa-b013c9da8ff1',
      'detail-type': 'Object Created',
      source: 'aws.s3',
      account: '123456789012',
      time: '2026-10-12T08:15:30Z',
      region,
      resources: ['arn:aws:s3:::shop-incoming'],
      detail: {
        version: '0',
        bucket: { name: 'shop-incoming' },
        object: { key: 'photos/my lamp(1).png', size: 1024, etag: 'd41d8cd98f00b204e9800998ecf8427e', sequencer: '0055AED6DCD90281E5' },
        'request-id': 'C3D13FE58DE4C810',
        requester: '123456789012',
        'source-ip-address': '198.51.100.2',
        reason: 'PutObject',
      },
    },
  },
  'aws-table-stream': records({
    eventID: '7de3041dd709b024af6f29e4fa13d34c',
    eventName: 'MODIFY',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: region,
    dynamodb: {
      ApproximateCreationDateTime: 1791792930,
      Keys: { id: { S: 'order-42' } },
      NewImage: {
        id: { S: 'order-42' },
        note: { S: 'for Ada' },
        count: { N: '2' },
        tags: { SS: ['gift'] },
        address: { M: { city: { S: 'Bern' } } },
      },
      OldImage: { id: { S: 'order-42' }, count: { N: '1' } },
      SequenceNumber: '111',
      SizeBytes: 120,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
    eventSourceARN: arn('dynamodb', 'table/orders/stream/2026-01-01T00:00:00.000'),
  }),
  'aws-document-stream': {
    event: {
      eventSource: 'aws:docdb',
      eventSourceArn: arn('rds', 'cluster:catalogue'),
      events: [
        {
          event: {
            _id: { _data: '0163eeb6e7000000090100000009000041e1' },
            clusterTime: { $timestamp: { t: 1791792930, i: 9 } },
            documentKey: { _id: { $oid: '63eeb6e7d418cd98afb1c1d7' } },
            fullDocument: { _id: { $oid: '63eeb6e7d418cd98afb1c1d7' }, name: 'lamp' },
            ns: { db: 'shop', coll: 'products' },
            operationType: 'insert',
          },
        },
      ],
    },
  },
  'aws-mail-in-bucket': {
    event: {
      Records: [
        {
          ...uploaded,
          s3: {
            ...uploaded.s3,
            bucket: { ...uploaded.s3.bucket, name: 'shop-mail', arn: 'arn:aws:s3:::shop-mail' },
            object: { ...uploaded.s3.object, key: 'inbox/o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1' },
          },
        },
      ],
    },
  },
}
