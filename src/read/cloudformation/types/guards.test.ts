import { table } from './sample.ts'

const rotation = (secret: string, more = ''): string =>
  `  Turn: { Type: AWS::SecretsManager::RotationSchedule, ${more} Properties: { SecretId: ${secret}, HostedRotationLambda: { RotationType: MySQLSingleUser } } }`

table('AWS::SecretsManager::Secret', [
  ['defaults', '{}', { kind: 'secret', value: undefined, generatedValue: false, rotation: false, policy: [] }],
  ['written into the template', '{ SecretString: hunter2 }', { value: ['hunter2'], generatedValue: false }],
  ['generated', '{ GenerateSecretString: { PasswordLength: 30 } }', { value: undefined, generatedValue: true }],
  ['rotated', '{}', { rotation: true }, rotation('!Ref It')],
  ['rotated by plain name', '{ Name: db }', { rotation: true }, rotation('db')],
  ['rotated in production', '{}', { rotation: { IsProd: true, 'not IsProd': false } }, rotation('!Ref It', 'Condition: IsProd,')],
  [
    'rotated by its attachment',
    '{}',
    { rotation: true },
    `  Attached: { Type: AWS::SecretsManager::SecretTargetAttachment, Properties: { SecretId: !Ref It, TargetId: x, TargetType: 'AWS::RDS::DBInstance' } }\n${rotation('!Ref Attached')}`,
  ],
])

table('AWS::SSM::Parameter', [
  ['a string', '{ Type: String, Value: a }', { kind: 'config-parameter', secure: false, value: ['a'] }],
  ['secure', '{ Type: SecureString, Value: !Ref Open }', { secure: true, value: '${Open}' }],
])

table('AWS::KMS::Key', [
  ['defaults', '{}', { kind: 'encryption-key', rotation: false, policy: [] }],
  ['rotated', '{ EnableKeyRotation: true }', { rotation: true }],
  ['not told', '{ EnableKeyRotation: !Ref Open }', { rotation: '?' }],
  ['asymmetric', '{ KeySpec: ECC_NIST_P256, KeyUsage: SIGN_VERIFY }', { rotation: 'impossible' }],
  ['imported', '{ Origin: EXTERNAL }', { rotation: 'impossible' }],
  [
    'its policy',
    "{ KeyPolicy: { Statement: [{ Effect: Allow, Principal: { AWS: '*' }, Action: 'kms:*', Resource: '*' }] } }",
    {
      policy: [
        {
          effect: 'Allow',
          actions: [['kms:*']],
          notActions: false,
          resources: [['*']],
          notResources: false,
          principals: [{ kind: 'any', name: ['*'] }],
          notPrincipals: false,
          conditions: [],
          origin: { kind: 'written' },
        },
      ],
    },
  ],
])

table('AWS::Logs::LogGroup', [
  ['defaults', '{}', { kind: 'log-group', retentionDays: 'never', encryption: 'provider-key' }],
  ['written', '{ RetentionInDays: 30, KmsKeyId: !GetAtt Key.Arn }', { retentionDays: 30, encryption: 'own-key' }],
  [
    'for ever in production',
    '{ RetentionInDays: !If [IsProd, !Ref AWS::NoValue, 7] }',
    { retentionDays: { IsProd: 'never', 'not IsProd': 7 } },
  ],
  ['not told', '{ RetentionInDays: !Ref Open }', { retentionDays: '?' }],
])
table('AWS::Logs::MetricFilter', [['is nothing special', '{}', { kind: 'other' }]])

const errors = 'Namespace: AWS/Lambda, MetricName: Errors, Dimensions: [{ Name: FunctionName, Value: !Ref Fn }]'
table('AWS::CloudWatch::Alarm', [
  [
    'an alarm that tells nobody',
    `{ ${errors} }`,
    {
      kind: 'alarm',
      namespace: ['AWS/Lambda'],
      metric: 'Errors',
      dimensions: [{ name: 'FunctionName', value: '${app/Fn}' }],
      notifies: false,
    },
  ],
  ['an alarm that tells somebody', `{ ${errors}, AlarmActions: [!Ref Open] }`, { notifies: true }],
  ['switched off', `{ ${errors}, ActionsEnabled: false, AlarmActions: [x] }`, { notifies: false }],
  [
    'in production',
    `{ ${errors}, AlarmActions: [!If [IsProd, x, !Ref AWS::NoValue]] }`,
    { notifies: { IsProd: true, 'not IsProd': false } },
  ],
  ['no topic given', `{ ${errors}, AlarmActions: [''] }`, { notifies: false }],
  ['actions that nobody tells', `{ ${errors}, AlarmActions: !FindInMap [No, such, map] }`, { notifies: '?' }],
  [
    'a share of several metrics',
    `{ Metrics: [{ Id: share, Expression: errors / calls }, { Id: errors, MetricStat: { Stat: Sum, Period: 60, Metric: { ${errors} } } }] }`,
    { namespace: ['AWS/Lambda'], metric: 'Errors', dimensions: [{ name: 'FunctionName', value: '${app/Fn}' }] },
  ],
  ['only an expression', '{ Metrics: [{ Id: e, Expression: "SELECT 1" }] }', { namespace: '?', metric: '?', dimensions: [] }],
  [
    'another alarm speaks for it',
    `{ ${errors} }`,
    { notifies: true },
    `  All: { Type: AWS::CloudWatch::CompositeAlarm, Properties: { AlarmRule: !Sub 'ALARM("x") OR ALARM(\${It})', AlarmActions: [topic] } }`,
  ],
  [
    'another alarm speaks for it by name',
    `{ AlarmName: orders-errors, ${errors} }`,
    { notifies: true },
    `  All: { Type: AWS::CloudWatch::CompositeAlarm, Properties: { AlarmRule: 'ALARM("orders-errors")', AlarmActions: [topic] } }`,
  ],
  [
    'another alarm speaks for others',
    `{ AlarmName: orders-errors, ${errors} }`,
    { notifies: false },
    `  All: { Type: AWS::CloudWatch::CompositeAlarm, Properties: { AlarmRule: 'ALARM("other") AND NOT OK("orders-errors")', AlarmActions: [topic] } }`,
  ],
])

table('AWS::Budgets::Budget', [
  ['silent', '{}', { kind: 'budget', notifies: false }],
  ['told', '{ NotificationsWithSubscribers: [{ Subscribers: [{ SubscriptionType: EMAIL, Address: a@b.example }] }] }', { notifies: true }],
  ['nobody subscribed', '{ NotificationsWithSubscribers: [{ Subscribers: [] }] }', { notifies: false }],
])

table('AWS::CloudTrail::Trail', [
  ['defaults', '{ IsLogging: true }', { kind: 'trail', logging: true, multiRegion: false, validation: false, encryption: 'provider-key' }],
  [
    'everything',
    '{ IsLogging: !Ref Open, IsMultiRegionTrail: true, EnableLogFileValidation: true, KMSKeyId: !Ref Key }',
    { logging: '?', multiRegion: true, validation: true, encryption: 'own-key' },
  ],
])

table('AWS::Lambda::LayerVersion', [
  [
    'an archive',
    '{ Content: { S3Bucket: !Ref Open, S3Key: layer.zip } }',
    { kind: 'layer', content: 's3://${Open}/layer.zip', policy: [] },
  ],
  ['a directory', '{ Content: ./layer }', { content: ['./layer'] }],
  [
    'for an organisation',
    '{ Content: ./layer }',
    {
      policy: [
        {
          effect: 'Allow',
          actions: [['lambda:GetLayerVersion']],
          notActions: false,
          resources: ['${app/It}'],
          notResources: false,
          principals: [{ kind: 'any', name: ['*'] }],
          notPrincipals: false,
          conditions: [{ operator: 'StringEquals', key: 'aws:PrincipalOrgID', values: [['o-1']] }],
          origin: { kind: 'written' },
        },
      ],
    },
    "  Rule: { Type: AWS::Lambda::LayerVersionPermission, Properties: { LayerVersionArn: !Ref It, Action: 'lambda:GetLayerVersion', Principal: '*', OrganizationId: o-1 } }",
  ],
])

table('AWS::ECR::Repository', [
  [
    'its policy in a string',
    `{ RepositoryPolicyText: '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"ecr:*"}]}' }`,
    {
      kind: 'other',
      policy: [
        {
          effect: 'Allow',
          actions: [['ecr:*']],
          notActions: false,
          resources: [],
          notResources: false,
          principals: [{ kind: 'any', name: ['*'] }],
          notPrincipals: false,
          conditions: [],
          origin: { kind: 'written' },
        },
      ],
    },
  ],
])
