import { table } from './sample.ts'

const policy = '{ PolicyDocument: { Statement: { Effect: Allow, Principal: "*", Action: "dynamodb:GetItem", Resource: "*", Sid: A } } }'
const statement = {
  sid: 'A',
  effect: 'Allow',
  actions: [['dynamodb:GetItem']],
  notActions: false,
  resources: [['*']],
  notResources: false,
  principals: [{ kind: 'any', name: ['*'] }],
  notPrincipals: false,
  conditions: [],
  origin: { kind: 'written' },
}

table('AWS::DynamoDB::Table', [
  [
    'defaults',
    '{ KeySchema: [{ AttributeName: id, KeyType: HASH }, { AttributeName: at, KeyType: RANGE }] }',
    {
      streams: false,
      pointInTimeRecovery: false,
      deletionProtection: false,
      encryption: 'provider-key',
      billing: 'provisioned',
      keys: ['id', 'at'],
      policy: [],
    },
  ],
  ['streams', '{ StreamSpecification: { StreamViewType: NEW_IMAGE } }', { streams: true }],
  ['recovery', '{ PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }', { pointInTimeRecovery: true }],
  [
    'recovery in production',
    '{ PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: !If [IsProd, true, false] } }',
    { pointInTimeRecovery: { IsProd: true, 'not IsProd': false } },
  ],
  [
    'recovery by a parameter with a default',
    '{ PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: !Ref Set } }',
    { pointInTimeRecovery: true },
  ],
  [
    'recovery that nobody tells',
    '{ PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: !Ref Open } }',
    { pointInTimeRecovery: '?' },
  ],
  [
    'on demand, protected',
    '{ BillingMode: PAY_PER_REQUEST, DeletionProtectionEnabled: true }',
    { billing: 'on-demand', deletionProtection: true },
  ],
  ['the account’s key', '{ SSESpecification: { SSEEnabled: true } }', { encryption: 'account-key' }],
  [
    'the account’s key by name',
    '{ SSESpecification: { SSEEnabled: true, KMSMasterKeyId: alias/aws/dynamodb } }',
    { encryption: 'account-key' },
  ],
  ['a key of the team', '{ SSESpecification: { SSEEnabled: true, SSEType: KMS, KMSMasterKeyId: !Ref Key } }', { encryption: 'own-key' }],
  [
    'a key that is not switched on',
    '{ SSESpecification: { SSEEnabled: false, KMSMasterKeyId: !Ref Key } }',
    { encryption: 'provider-key' },
  ],
  [
    'settings that change together stay together',
    '{ SSESpecification: { SSEEnabled: !If [IsProd, true, false], KMSMasterKeyId: !If [IsProd, !Ref Key, !Ref AWS::NoValue] } }',
    { encryption: { IsProd: 'own-key', 'not IsProd': 'provider-key' } },
  ],
  [
    'its own policy and that of its stream',
    `{ ResourcePolicy: ${policy}, StreamSpecification: { ResourcePolicy: ${policy} } }`,
    { policy: [statement, statement] },
  ],
])

table('AWS::DynamoDB::GlobalTable', [
  [
    'defaults',
    '{ Replicas: [{ Region: eu-west-1 }] }',
    { streams: false, pointInTimeRecovery: false, deletionProtection: false, encryption: 'provider-key', billing: 'provisioned', keys: [] },
  ],
  [
    'one replica without recovery is one too many',
    '{ Replicas: [{ PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }, DeletionProtectionEnabled: true }, { DeletionProtectionEnabled: true }] }',
    { pointInTimeRecovery: false, deletionProtection: true },
  ],
  [
    'a replica only in production',
    '{ Replicas: [{ PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }, !If [IsProd, { Region: us-east-1 }, !Ref AWS::NoValue]] }',
    { pointInTimeRecovery: { IsProd: false, 'not IsProd': true } },
  ],
  ['replicas that nobody tells', '{ Replicas: !FindInMap [Regions, all, list] }', { pointInTimeRecovery: '?', deletionProtection: '?' }],
  [
    'keys of the replicas',
    '{ SSESpecification: { SSEEnabled: true }, Replicas: [{ SSESpecification: { KMSMasterKeyId: !Ref Key } }] }',
    { encryption: 'own-key' },
  ],
  ['policies of the replicas', `{ Replicas: [{ ResourcePolicy: ${policy} }] }`, { policy: [statement] }],
])
