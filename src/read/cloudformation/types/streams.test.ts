import { table } from './sample.ts'

table('AWS::Kinesis::Stream', [
  ['defaults', '{}', { kind: 'stream', flavour: 'data', encryption: 'none', policy: [] }],
  ['the account’s key', '{ StreamEncryption: { EncryptionType: KMS, KeyId: alias/aws/kinesis } }', { encryption: 'account-key' }],
  [
    'in production',
    '{ StreamEncryption: !If [IsProd, { EncryptionType: KMS, KeyId: !Ref Key }, !Ref AWS::NoValue] }',
    { encryption: { IsProd: 'own-key', 'not IsProd': 'none' } },
  ],
])

table('AWS::KinesisFirehose::DeliveryStream', [
  ['defaults', '{}', { flavour: 'delivery', encryption: 'none' }],
  ['a key of AWS', '{ DeliveryStreamEncryptionConfigurationInput: { KeyType: AWS_OWNED_CMK } }', { encryption: 'provider-key' }],
  [
    'a key of the team',
    '{ DeliveryStreamEncryptionConfigurationInput: { KeyType: CUSTOMER_MANAGED_CMK, KeyARN: !GetAtt Key.Arn } }',
    { encryption: 'own-key' },
  ],
  [
    'what comes from a stream is as the stream is',
    '{ KinesisStreamSourceConfiguration: { KinesisStreamARN: !GetAtt Source.Arn } }',
    { encryption: 'account-key' },
    '  Source: { Type: AWS::Kinesis::Stream, Properties: { StreamEncryption: { EncryptionType: KMS, KeyId: alias/aws/kinesis } } }',
  ],
  [
    'from a stream into a bucket',
    '{ KinesisStreamSourceConfiguration: { KinesisStreamARN: !GetAtt Source.Arn }, ExtendedS3DestinationConfiguration: { BucketARN: !GetAtt Lake.Arn, Prefix: in/ } }',
    { source: 'app/Source', destinations: [{ target: 'app/Lake', prefix: ['in/'] }] },
    '  Source: { Type: AWS::Kinesis::Stream }\n  Lake: { Type: AWS::S3::Bucket }',
  ],
  [
    'a stream elsewhere',
    '{ KinesisStreamSourceConfiguration: { KinesisStreamARN: "arn:aws:kinesis:eu-west-1:1:stream/x" } }',
    { encryption: '?' },
  ],
])

table('AWS::MSK::Cluster', [
  ['defaults', '{}', { flavour: 'kafka', encryption: 'account-key' }],
  ['a key of the team', '{ EncryptionInfo: { EncryptionAtRest: { DataVolumeKMSKeyId: !GetAtt Key.Arn } } }', { encryption: 'own-key' }],
  ['a key that nobody tells', '{ EncryptionInfo: { EncryptionAtRest: { DataVolumeKMSKeyId: !Ref Open } } }', { encryption: '?' }],
])
