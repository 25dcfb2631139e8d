import { table } from './sample.ts'

const instance = (settings: string): string =>
  `  One: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref It, ${settings} } }`

table('AWS::RDS::DBInstance', [
  [
    'defaults',
    '{ Engine: postgres }',
    {
      kind: 'database',
      engine: ['postgres'],
      public: '?',
      encryption: 'none',
      deletionProtection: false,
      backupDays: 1,
      password: undefined,
      logs: false,
    },
  ],
  [
    'written settings',
    '{ Engine: mysql, PubliclyAccessible: true, StorageEncrypted: true, DeletionProtection: true, BackupRetentionPeriod: 0, MasterUserPassword: hunter2, EnableCloudwatchLogsExports: [error] }',
    { public: true, encryption: 'account-key', deletionProtection: true, backupDays: 0, password: ['hunter2'], logs: true },
  ],
  ['a key of the team', '{ StorageEncrypted: true, KmsKeyId: !GetAtt Key.Arn }', { encryption: 'own-key' }],
  [
    'encrypted in production',
    '{ StorageEncrypted: !If [IsProd, true, !Ref AWS::NoValue] }',
    { encryption: { IsProd: 'account-key', 'not IsProd': 'none' } },
  ],
  [
    'settings that nobody tells',
    '{ StorageEncrypted: !Ref Open, DeletionProtection: !Ref Open, PubliclyAccessible: !Ref Open }',
    { encryption: '?', deletionProtection: '?', public: '?' },
  ],
  ['public in production', '{ PubliclyAccessible: !If [IsProd, false, true] }', { public: { IsProd: false, 'not IsProd': true } }],
  [
    'a password from a store',
    "{ MasterUserPassword: '{{resolve:secretsmanager:db:SecretString:password}}' }",
    { password: '${db:SecretString:password}' },
  ],
  ['a password that the provider keeps', '{ ManageMasterUserPassword: true }', { password: undefined }],
  ['from a snapshot', '{ DBSnapshotIdentifier: x }', { encryption: '?' }],
  ['a replica', '{ SourceDBInstanceIdentifier: x }', { encryption: '?', backupDays: '?' }],
  [
    'an instance of a cluster of the project is told by the cluster',
    '{ DBClusterIdentifier: !Ref Cluster }',
    { kind: 'other' },
    '  Cluster: { Type: AWS::RDS::DBCluster }',
  ],
  [
    'an instance of a cluster elsewhere',
    '{ DBClusterIdentifier: x, PubliclyAccessible: true }',
    { kind: 'database', public: true, encryption: '?', backupDays: '?' },
  ],
])

table('AWS::RDS::DBCluster', [
  [
    'aurora',
    '{ Engine: aurora-postgresql }',
    { engine: ['aurora-postgresql'], public: false, encryption: 'provider-key', deletionProtection: false, backupDays: 1 },
  ],
  ['aurora, switched off', '{ Engine: aurora-mysql, StorageEncrypted: false }', { encryption: '?' }],
  ['aurora, switched on', '{ Engine: aurora-mysql, StorageEncrypted: true }', { encryption: 'account-key' }],
  ['a cluster is public by its instances', '{ Engine: aurora-mysql }', { public: true }, instance('PubliclyAccessible: true')],
  ['a cluster of private instances', '{ Engine: aurora-mysql }', { public: false }, instance('PubliclyAccessible: false')],
  ['instances that tell nothing', '{ Engine: aurora-mysql }', { public: '?' }, instance('Engine: aurora-mysql')],
  ['not aurora', '{ Engine: postgres }', { public: true, encryption: 'none' }],
  [
    'not aurora, in subnets of its own',
    '{ Engine: postgres, DBSubnetGroupName: !Ref Subnets }',
    { public: false },
    '  Subnets: { Type: AWS::RDS::DBSubnetGroup }',
  ],
  ['an engine that nobody tells', '{ Engine: !Ref Open }', { public: '?', encryption: '?' }],
  ['from a snapshot', '{ Engine: aurora-mysql, SnapshotIdentifier: x }', { encryption: '?' }],
])

table('AWS::DocDB::DBCluster', [
  [
    'defaults',
    '{ MasterUserPassword: !Ref Open }',
    { engine: ['docdb'], public: false, encryption: 'none', deletionProtection: false, backupDays: 1, password: '${Open}', logs: false },
  ],
  ['a key of the team', '{ StorageEncrypted: true, KmsKeyId: !Ref Key }', { encryption: 'own-key' }],
  ['from a snapshot', '{ SnapshotIdentifier: x }', { encryption: '?' }],
])

table('AWS::Neptune::DBCluster', [
  ['defaults', '{}', { engine: ['neptune'], public: false, encryption: 'none', backupDays: 1, password: undefined }],
  [
    'public by its instance',
    '{ DBClusterIdentifier: graph }',
    { public: true },
    '  One: { Type: AWS::Neptune::DBInstance, Properties: { DBClusterIdentifier: graph, PubliclyAccessible: true } }',
  ],
])
