import { table } from './sample.ts'

table('AWS::Redshift::Cluster', [
  [
    'defaults',
    '{}',
    { kind: 'store', flavour: 'warehouse', encryption: 'provider-key', encryptedInTransit: true, backup: true, public: false },
  ],
  [
    'opened',
    '{ Encrypted: false, PubliclyAccessible: true, AutomatedSnapshotRetentionPeriod: 0 }',
    { encryption: 'none', public: true, backup: false },
  ],
  ['a key of the team', '{ KmsKeyId: !Ref Key }', { encryption: 'own-key' }],
  [
    'a parameter group of the project',
    '{ ClusterParameterGroupName: !Ref Group }',
    { encryptedInTransit: false },
    '  Group: { Type: AWS::Redshift::ClusterParameterGroup, Properties: { Parameters: [{ ParameterName: require_ssl, ParameterValue: "false" }] } }',
  ],
  ['a parameter group elsewhere', '{ ClusterParameterGroupName: x }', { encryptedInTransit: '?' }],
])

const workgroup = (settings: string): string =>
  `  Work: { Type: AWS::RedshiftServerless::Workgroup, Properties: { WorkgroupName: w, NamespaceName: data${settings} } }`
table('AWS::RedshiftServerless::Namespace', [
  [
    'alone',
    '{ NamespaceName: data }',
    { flavour: 'warehouse', encryption: 'provider-key', encryptedInTransit: '?', backup: true, public: false },
  ],
  [
    'with a workgroup',
    '{ NamespaceName: data }',
    { encryptedInTransit: true, public: true },
    workgroup(', PubliclyAccessible: true, ConfigParameters: [{ ParameterKey: require_ssl, ParameterValue: "true" }]'),
  ],
])

table('AWS::EFS::FileSystem', [
  ['defaults', '{}', { flavour: 'file-system', encryption: 'none', encryptedInTransit: false, backup: false, public: false, policy: [] }],
  ['encrypted', '{ Encrypted: true, BackupPolicy: { Status: ENABLED } }', { encryption: 'account-key', backup: true }],
  ['in one zone', '{ AvailabilityZoneName: eu-west-1a }', { backup: true }],
  ['in one zone, switched off', '{ AvailabilityZoneName: eu-west-1a, BackupPolicy: { Status: DISABLED } }', { backup: false }],
  [
    'only by TLS',
    "{ FileSystemPolicy: { Statement: [{ Effect: Deny, Principal: '*', Action: '*', Condition: { Bool: { 'aws:SecureTransport': false } } }] } }",
    { encryptedInTransit: true },
  ],
  ['a policy that nobody tells', '{ FileSystemPolicy: !Ref Open }', { encryptedInTransit: '?' }],
])

for (const type of ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'])
  table(type, [
    ['defaults', '{}', { flavour: 'search', encryption: 'none', encryptedInTransit: false, backup: true, public: true, policy: [] }],
    [
      'closed',
      '{ VPCOptions: { SubnetIds: [s] }, EncryptionAtRestOptions: { Enabled: true }, NodeToNodeEncryptionOptions: { Enabled: true }, DomainEndpointOptions: { EnforceHTTPS: true } }',
      { encryption: 'account-key', encryptedInTransit: true, public: false },
    ],
    ['TLS only between nodes', '{ NodeToNodeEncryptionOptions: { Enabled: true } }', { encryptedInTransit: false }],
    [
      'inside in production',
      '{ VPCOptions: !If [IsProd, { SubnetIds: [s] }, !Ref AWS::NoValue] }',
      { public: { IsProd: false, 'not IsProd': true } },
    ],
  ])

const policies = (encryption: string, network: string): string => `  Encryption:
    Type: AWS::OpenSearchServerless::SecurityPolicy
    Properties: { Name: e, Type: encryption, Policy: '${encryption}' }
  Network:
    Type: AWS::OpenSearchServerless::SecurityPolicy
    Properties: { Name: n, Type: network, Policy: '${network}' }`
const rules = (resource: string): string => `"Rules":[{"ResourceType":"collection","Resource":["${resource}"]}]`

table('AWS::OpenSearchServerless::Collection', [
  ['alone', '{ Name: orders }', { flavour: 'search', encryption: '?', encryptedInTransit: true, backup: true, public: '?' }],
  [
    'covered by policies',
    '{ Name: orders }',
    { encryption: 'own-key', public: true },
    policies(
      `{${rules('collection/ord*')},"KmsARN":"arn:aws:kms:eu-west-1:1:key/x"}`,
      `[{${rules('collection/orders')},"AllowFromPublic":true}]`,
    ),
  ],
  [
    'inside a network',
    '{ Name: orders, EncryptionConfig: { AWSOwnedKey: true } }',
    { encryption: 'provider-key', public: false },
    policies('{}', `[{${rules('collection/*')},"AllowFromPublic":false,"SourceVPCEs":["vpce-1"]}]`),
  ],
  [
    'policies of others',
    '{ Name: orders }',
    { encryption: '?', public: '?' },
    policies(`{${rules('collection/others')},"AWSOwnedKey":true}`, `[{${rules('collection/others')},"AllowFromPublic":true}]`),
  ],
])

table('AWS::ElastiCache::ReplicationGroup', [
  ['defaults', '{}', { flavour: 'cache', encryption: 'none', encryptedInTransit: false, backup: false, public: false }],
  [
    'encrypted',
    '{ AtRestEncryptionEnabled: true, TransitEncryptionEnabled: true, SnapshotRetentionLimit: 5 }',
    { encryption: 'provider-key', encryptedInTransit: true, backup: true },
  ],
  ['a key of the team', '{ AtRestEncryptionEnabled: true, KmsKeyId: !Ref Key }', { encryption: 'own-key' }],
])
table('AWS::ElastiCache::CacheCluster', [['defaults', '{}', { encryption: 'none', encryptedInTransit: false, backup: false }]])
table('AWS::ElastiCache::ServerlessCache', [['defaults', '{}', { encryption: 'provider-key', encryptedInTransit: true, backup: false }]])
table('AWS::DAX::Cluster', [
  ['defaults', '{}', { flavour: 'cache', encryption: 'none', encryptedInTransit: false }],
  [
    'encrypted',
    '{ SSESpecification: { SSEEnabled: true }, ClusterEndpointEncryptionType: TLS }',
    { encryption: 'account-key', encryptedInTransit: true },
  ],
])
table('AWS::MemoryDB::Cluster', [
  ['defaults', '{}', { encryption: 'provider-key', encryptedInTransit: '?', backup: false }],
  ['by TLS', '{ TLSEnabled: true }', { encryptedInTransit: true }],
  ['plain', '{ TLSEnabled: false, SnapshotRetentionLimit: 1 }', { encryptedInTransit: false, backup: true }],
])
