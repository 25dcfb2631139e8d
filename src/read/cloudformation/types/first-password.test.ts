import { table } from './sample.ts'

table('AWS::Redshift::Cluster', [
  ['a password in clear', '{ MasterUserPassword: word }', { password: ['word'] }],
  ['none', '{}', { password: undefined }],
])
table('AWS::RedshiftServerless::Namespace', [['a password in clear', '{ AdminUserPassword: word }', { password: ['word'] }]])
table('AWS::ElastiCache::ReplicationGroup', [
  ['a token of the store', "{ AuthToken: '{{resolve:secretsmanager:cache}}' }", { password: '${cache}' }],
])
table('AWS::OpenSearchService::Domain', [
  [
    'an own user',
    '{ AdvancedSecurityOptions: { Enabled: true, MasterUserOptions: { MasterUserPassword: word } } }',
    { password: ['word'], ownSignIn: true },
  ],
  ['no users', '{}', { password: undefined, ownSignIn: false }],
])
table('AWS::S3::Bucket', [
  ['all objects expire', '{ LifecycleConfiguration: { Rules: [{ Status: Enabled, ExpirationInDays: 7 }] } }', { expires: true }],
  [
    'some objects expire',
    '{ LifecycleConfiguration: { Rules: [{ Status: Enabled, Prefix: tmp/, ExpirationInDays: 7 }] } }',
    { expires: false },
  ],
  ['the rule is off', '{ LifecycleConfiguration: { Rules: [{ Status: Disabled, ExpirationInDays: 7 }] } }', { expires: false }],
  [
    'only old versions expire',
    '{ LifecycleConfiguration: { Rules: [{ Status: Enabled, NoncurrentVersionExpiration: { NoncurrentDays: 7 } }] } }',
    { expires: false },
  ],
  [
    'only in production',
    '{ LifecycleConfiguration: { Rules: [{ Status: !If [IsProd, Enabled, Disabled], ExpirationInDays: 7 }] } }',
    { expires: { IsProd: true, 'not IsProd': false } },
  ],
  ['nothing is written', '{}', { expires: false }],
])
