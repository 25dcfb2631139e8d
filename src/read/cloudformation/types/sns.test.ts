import { table } from './sample.ts'

table('AWS::SNS::Topic', [
  ['defaults', '{}', { encryption: 'none', subscriptions: [], policy: [] }],
  ['the account’s key', '{ KmsMasterKeyId: alias/aws/sns }', { encryption: 'account-key' }],
  [
    'a key of the team, in production',
    '{ KmsMasterKeyId: !If [IsProd, !Ref Key, !Ref AWS::NoValue] }',
    { encryption: { IsProd: 'own-key', 'not IsProd': 'none' } },
  ],
  [
    'subscriptions, its own and those beside it',
    '{ Subscription: [{ Protocol: email, Endpoint: a@b.example }] }',
    {
      subscriptions: [
        {
          protocol: 'email',
          endpoint: { external: ['a@b.example'] },
          deadLetter: 'none',
          filter: undefined,
          filterScope: 'attributes',
          raw: false,
        },
        {
          protocol: 'lambda',
          endpoint: 'app/Fn',
          deadLetter: 'app/Dead',
          filter: { kind: ['order'] },
          filterScope: 'attributes',
          raw: false,
        },
        { protocol: 'sqs', endpoint: 'app/Dead', deadLetter: '?', filter: '?', filterScope: 'body', raw: true },
      ],
    },
    `  One:
    Type: AWS::SNS::Subscription
    Properties: { TopicArn: !Ref It, Protocol: lambda, Endpoint: !GetAtt Fn.Arn, FilterPolicy: { kind: [order] }, RedrivePolicy: { deadLetterTargetArn: !GetAtt Dead.Arn } }
  Two:
    Type: AWS::SNS::Subscription
    Properties: { TopicArn: !Ref It, Protocol: sqs, Endpoint: !GetAtt Dead.Arn, FilterPolicy: { kind: [!Ref Open] }, FilterPolicyScope: MessageBody, RawMessageDelivery: true, RedrivePolicy: !Ref Open }
  Other:
    Type: AWS::SNS::Subscription
    Properties: { TopicArn: 'arn:aws:sns:eu-west-1:1:other', Protocol: sqs, Endpoint: !GetAtt Dead.Arn }`,
  ],
  [
    'everybody may publish',
    '{}',
    {
      policy: [
        {
          effect: 'Allow',
          actions: [['sns:Publish']],
          notActions: false,
          resources: ['${app/It}'],
          notResources: false,
          principals: [{ kind: 'any', name: ['*'] }],
          notPrincipals: false,
          conditions: [],
          origin: { kind: 'written' },
        },
      ],
    },
    `  Rule:
    Type: AWS::SNS::TopicPolicy
    Properties: { Topics: [!Ref It], PolicyDocument: { Statement: { Effect: Allow, Principal: '*', Action: 'sns:Publish', Resource: !Ref It } } }`,
  ],
])
