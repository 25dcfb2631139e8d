import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sample, settings, table } from './sample.ts'

const type = 'AWS::S3::Bucket'
table(type, [
  [
    'defaults',
    '{}',
    {
      acl: undefined,
      publicAccessBlock: undefined,
      versioning: false,
      encryption: 'provider-key',
      accessLog: false,
      website: false,
      cors: undefined,
      notifications: [],
      policy: [],
    },
  ],
  ['an access list', '{ AccessControl: PublicRead }', { acl: ['PublicRead'] }],
  [
    'a block that sets one of four',
    '{ PublicAccessBlockConfiguration: { BlockPublicAcls: true } }',
    { publicAccessBlock: { blockAcls: true, ignoreAcls: false, blockPolicy: false, restrict: false } },
  ],
  [
    'a block that only some deployments write is the standard one in the others',
    '{ PublicAccessBlockConfiguration: !If [IsProd, { BlockPublicAcls: false, RestrictPublicBuckets: true }, !Ref AWS::NoValue] }',
    {
      publicAccessBlock: {
        blockAcls: { IsProd: false, 'not IsProd': true },
        ignoreAcls: { IsProd: false, 'not IsProd': true },
        blockPolicy: { IsProd: false, 'not IsProd': true },
        restrict: { IsProd: true, 'not IsProd': true },
      },
    },
  ],
  ['versions', '{ VersioningConfiguration: { Status: Enabled } }', { versioning: true }],
  ['suspended versions', '{ VersioningConfiguration: { Status: Suspended } }', { versioning: false }],
  ['object lock keeps versions', '{ ObjectLockEnabled: true }', { versioning: true }],
  ['an open parameter is not the default', '{ VersioningConfiguration: { Status: !Ref Open } }', { versioning: '?' }],
  [
    'the account’s key',
    '{ BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms } }] } }',
    { encryption: 'account-key' },
  ],
  [
    'a key of the team',
    '{ BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms, KMSMasterKeyID: !GetAtt Key.Arn } }] } }',
    { encryption: 'own-key' },
  ],
  [
    'a key that nobody tells',
    '{ BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms, KMSMasterKeyID: !Ref Open } }] } }',
    { encryption: '?' },
  ],
  [
    'a key only in production',
    '{ BucketEncryption: !If [IsProd, { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms, KMSMasterKeyID: !Ref Key } }] }, !Ref AWS::NoValue] }',
    { encryption: { IsProd: 'own-key', 'not IsProd': 'provider-key' } },
  ],
  [
    'AES256',
    '{ BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: AES256 } }] } }',
    { encryption: 'provider-key' },
  ],
  ['a log without a bucket goes to the bucket itself', '{ LoggingConfiguration: {} }', { accessLog: true }],
  [
    'a log in production',
    '{ LoggingConfiguration: !If [IsProd, { DestinationBucketName: logs }, !Ref AWS::NoValue] }',
    { accessLog: { IsProd: true, 'not IsProd': false } },
  ],
  ['nothing expires by itself', '{}', { expires: false }],
  ['all objects expire', '{ LifecycleConfiguration: { Rules: [{ Status: Enabled, ExpirationInDays: 7 }] } }', { expires: true }],
  [
    'some objects expire',
    '{ LifecycleConfiguration: { Rules: [{ Status: Enabled, Prefix: tmp/, ExpirationInDays: 7 }] } }',
    { expires: false },
  ],
  ['a rule that is off', '{ LifecycleConfiguration: { Rules: [{ Status: Disabled, ExpirationInDays: 7 }] } }', { expires: false }],
  ['rules that nobody tells', '{ LifecycleConfiguration: !FindInMap [No, such, map] }', { expires: '?' }],
  ['a website', '{ WebsiteConfiguration: { IndexDocument: index.html } }', { website: true }],
  [
    'origins',
    "{ CorsConfiguration: { CorsRules: [{ AllowedOrigins: ['https://a.example'], AllowedMethods: [GET] }, { AllowedOrigins: ['*'], AllowedMethods: [PUT] }] } }",
    { cors: { origins: [['https://a.example'], ['*']], credentials: false } },
  ],
  [
    'notifications with filters',
    `{ NotificationConfiguration: {
      LambdaConfigurations: [{ Event: 's3:ObjectCreated:*', Function: !GetAtt Fn.Arn, Filter: { S3Key: { Rules: [{ Name: Prefix, Value: in/ }, { Name: suffix, Value: .png }] } } }],
      QueueConfigurations: [{ Event: 's3:ObjectRemoved:*', Queue: !GetAtt Dead.Arn }],
      TopicConfigurations: [{ Event: 's3:ObjectRestore:*', Topic: 'arn:aws:sns:eu-west-1:111111111111:others' }],
      EventBridgeConfiguration: { EventBridgeEnabled: true } } }`,
    {
      notifications: [
        { target: 'app/Fn', events: ['s3:ObjectCreated:*'], prefix: ['in/'], suffix: ['.png'] },
        { target: 'app/Dead', events: ['s3:ObjectRemoved:*'], prefix: undefined, suffix: undefined },
        {
          target: { external: ['arn:aws:sns:eu-west-1:111111111111:others'] },
          events: ['s3:ObjectRestore:*'],
          prefix: undefined,
          suffix: undefined,
        },
        { target: { external: ['event-bus/default'] }, events: ['*'], prefix: undefined, suffix: undefined },
      ],
    },
  ],
  [
    'events switched off',
    '{ NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: false } } }',
    { notifications: [] },
  ],
])

const policyFor = (bucket: string): string => `  Rule:
    Type: AWS::S3::BucketPolicy
    Properties: { Bucket: ${bucket}, PolicyDocument: { Statement: { Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: '*' } } }`

test('bucket: its policy, by reference and by plain name; not that of another bucket', () => {
  const counts = ['!Ref It', 'my-bucket', 'another'].map(
    (bucket) => sample(type, '{ BucketName: my-bucket }', policyFor(bucket)).policy.length,
  )
  assert.deepEqual(counts, [1, 1, 0])
})

test('bucket: a policy that cannot be read is not an empty one', () => {
  const beside = '  Rule: { Type: AWS::S3::BucketPolicy, Properties: { Bucket: !Ref It, PolicyDocument: !Ref Open } }'
  assert.deepEqual(settings(sample(type, '{}', beside), 'policy', 'policyUnknowns'), {
    policy: [],
    policyUnknowns: ['the deployment parameter Open has no default'],
  })
})

test('bucket: settings stand where they are written', () => {
  const bucket = sample(type, '{ PublicAccessBlockConfiguration: { BlockPublicAcls: true } }')
  assert.equal(bucket.kind === 'bucket' ? bucket.publicAccessBlock?.at.line : undefined, bucket.at.line)
})
