import { table } from './sample.ts'

const policy = (how: string): string => `  Rule:
    Type: ${how}
      PolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: sns.amazonaws.com }, Action: 'sqs:SendMessage', Resource: '*' }] }`
const statement = {
  effect: 'Allow',
  actions: [['sqs:SendMessage']],
  notActions: false,
  resources: [['*']],
  notResources: false,
  principals: [{ kind: 'service', name: ['sns.amazonaws.com'] }],
  notPrincipals: false,
  conditions: [],
  origin: { kind: 'written' },
}

table('AWS::SQS::Queue', [
  [
    'defaults',
    '{}',
    { fifo: false, visibilitySeconds: 30, retentionSeconds: 345_600, redrive: 'none', encryption: 'provider-key', policy: [] },
  ],
  [
    'written values',
    '{ FifoQueue: true, VisibilityTimeout: 90, MessageRetentionPeriod: 60 }',
    { fifo: true, visibilitySeconds: 90, retentionSeconds: 60 },
  ],
  ['an open value is not the default', '{ VisibilityTimeout: !Ref Open }', { visibilitySeconds: '?' }],
  ['switched off', '{ SqsManagedSseEnabled: false }', { encryption: 'none' }],
  [
    'switched off in production',
    '{ SqsManagedSseEnabled: !If [IsProd, false, !Ref AWS::NoValue] }',
    { encryption: { IsProd: 'none', 'not IsProd': 'provider-key' } },
  ],
  ['the account’s key', '{ KmsMasterKeyId: alias/aws/sqs }', { encryption: 'account-key' }],
  [
    'the account’s key by ARN',
    "{ KmsMasterKeyId: !Sub 'arn:aws:kms:${AWS::Region}:${AWS::AccountId}:alias/aws/sqs' }",
    { encryption: 'account-key' },
  ],
  ['an alias of the team', '{ KmsMasterKeyId: alias/orders }', { encryption: 'own-key' }],
  ['a key of the project', '{ KmsMasterKeyId: !Ref Key }', { encryption: 'own-key' }],
  ['an imported key by ARN', "{ KmsMasterKeyId: !Sub 'arn:aws:kms:eu-west-1:1:key/${Open}' }", { encryption: 'own-key' }],
  ['a key that nobody tells', '{ KmsMasterKeyId: !Ref Open }', { encryption: '?' }],
  ['an empty key is none', "{ KmsMasterKeyId: '', SqsManagedSseEnabled: false }", { encryption: 'none' }],
  [
    'a key only in production',
    '{ KmsMasterKeyId: !If [IsProd, !Ref Key, !Ref AWS::NoValue], SqsManagedSseEnabled: !If [IsProd, !Ref AWS::NoValue, false] }',
    { encryption: { IsProd: 'own-key', 'not IsProd': 'none' } },
  ],
  [
    'redrive',
    '{ RedrivePolicy: { deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 3 } }',
    { redrive: { target: 'app/Dead', maxReceives: 3 } },
  ],
  [
    'redrive with the standard count',
    '{ RedrivePolicy: { deadLetterTargetArn: !GetAtt Dead.Arn } }',
    { redrive: { target: 'app/Dead', maxReceives: 10 } },
  ],
  [
    'redrive in a string',
    `{ RedrivePolicy: !Sub '{"deadLetterTargetArn":"\${Dead.Arn}","maxReceiveCount":"5"}' }`,
    { redrive: { target: 'app/Dead', maxReceives: 5 } },
  ],
  [
    'redrive in a string, a number outside quotes',
    `{ RedrivePolicy: !Sub '{"deadLetterTargetArn":"\${Dead.Arn}","maxReceiveCount":\${Open}}' }`,
    { redrive: { target: 'app/Dead', maxReceives: '?' } },
  ],
  [
    'redrive in production',
    '{ RedrivePolicy: !If [IsProd, { deadLetterTargetArn: !GetAtt Dead.Arn }, !Ref AWS::NoValue] }',
    { redrive: { IsProd: { target: 'app/Dead', maxReceives: 10 }, 'not IsProd': 'none' } },
  ],
  ['redrive that nobody tells', '{ RedrivePolicy: !Ref Open }', { redrive: '?' }],
  ['redrive that is no JSON', '{ RedrivePolicy: "{oops" }', { redrive: '?' }],
  ['its policy by address', '{}', { policy: [statement] }, policy('AWS::SQS::QueuePolicy\n    Properties:\n      Queues: [!Ref It]')],
  [
    'its policy in the newer form',
    '{}',
    { policy: [statement] },
    policy('AWS::SQS::QueueInlinePolicy\n    Properties:\n      Queue: !Ref It'),
  ],
  ['the policy of another queue', '{}', { policy: [] }, policy('AWS::SQS::QueuePolicy\n    Properties:\n      Queues: [!Ref Dead]')],
])
