import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sample, settings, table } from './sample.ts'

const statement = {
  effect: 'Allow',
  actions: [['events:PutEvents']],
  notActions: false,
  resources: [['*']],
  notResources: false,
  principals: [{ kind: 'aws', name: ['111111111111'] }],
  notPrincipals: false,
  conditions: [],
  origin: { kind: 'written' },
}
const older = (more: string): string =>
  `  Rule: { Type: AWS::Events::EventBusPolicy, Properties: { StatementId: a, Action: 'events:PutEvents', ${more} } }`

table('AWS::Events::EventBus', [
  ['no policy', '{ Name: orders }', { kind: 'bus', policy: [] }],
  ['an account', '{ Name: orders }', { policy: [statement] }, older("EventBusName: !Ref It, Principal: '111111111111'")],
  ['by plain name', '{ Name: orders }', { policy: [statement] }, older("EventBusName: orders, Principal: '111111111111'")],
  ['of another bus', '{ Name: orders }', { policy: [] }, older("EventBusName: others, Principal: '111111111111'")],
  ['of the account’s own bus', '{ Name: orders }', { policy: [] }, older("Principal: '111111111111'")],
  [
    'everybody of an organisation',
    '{ Name: orders }',
    {
      policy: [
        {
          ...statement,
          principals: [{ kind: 'any', name: ['*'] }],
          conditions: [{ operator: 'StringEquals', key: 'aws:PrincipalOrgID', values: [['o-1']] }],
        },
      ],
    },
    older("EventBusName: !Ref It, Principal: '*', Condition: { Type: StringEquals, Key: 'aws:PrincipalOrgID', Value: o-1 }"),
  ],
  [
    'a statement',
    '{ Name: orders }',
    { policy: [statement] },
    "  Rule: { Type: AWS::Events::EventBusPolicy, Properties: { EventBusName: !Ref It, StatementId: a, Statement: { Effect: Allow, Principal: { AWS: '111111111111' }, Action: 'events:PutEvents', Resource: '*' } } }",
  ],
])

table('AWS::Events::Rule', [
  ['defaults', '{}', { kind: 'rule', bus: 'default', schedule: undefined, pattern: undefined, enabled: true, targets: [] }],
  ['a schedule', "{ ScheduleExpression: 'rate(1 hour)', State: DISABLED }", { schedule: ['rate(1 hour)'], enabled: false }],
  ['all events of the cloud', '{ State: ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS }', { enabled: true }],
  ['enabled in production', '{ State: !If [IsProd, ENABLED, DISABLED] }', { enabled: { IsProd: true, 'not IsProd': false } }],
  ['a state that nobody tells', '{ State: !Ref Open }', { enabled: '?' }],
  ['the account’s own bus by name', '{ EventBusName: default }', { bus: 'default' }],
  [
    'a bus of the project by plain name',
    '{ EventBusName: orders }',
    { bus: 'app/Bus' },
    '  Bus: { Type: AWS::Events::EventBus, Properties: { Name: orders } }',
  ],
  ['a bus elsewhere', '{ EventBusName: others }', { bus: { external: ['others'] } }],
  [
    'a pattern',
    '{ EventPattern: { source: [orders], detail: { total: [{ numeric: [">", 10] }] } } }',
    { pattern: { source: ['orders'], detail: { total: [{ numeric: ['>', 10] }] } } },
  ],
  ['a pattern in a string', `{ EventPattern: '{"source":["orders"]}' }`, { pattern: { source: ['orders'] } }],
  ['a pattern with an open part', '{ EventPattern: { source: [!Ref Open] } }', { pattern: '?' }],
  [
    'targets',
    '{ Targets: [{ Arn: !GetAtt Fn.Arn, Id: a, DeadLetterConfig: { Arn: !GetAtt Dead.Arn } }, { Arn: !GetAtt Dead.Arn, Id: b }, !If [IsProd, { Arn: "arn:aws:sns:eu-west-1:1:x", Id: c }, !Ref AWS::NoValue]] }',
    {
      targets: [
        { target: 'app/Fn', deadLetter: 'app/Dead' },
        { target: 'app/Dead', deadLetter: 'none' },
        { target: { external: ['arn:aws:sns:eu-west-1:1:x'] }, deadLetter: 'none' },
      ],
    },
  ],
  [
    'what targets get in place of the event',
    `{ Targets: [{ Arn: !GetAtt Fn.Arn, Input: '{}' }, { Arn: !GetAtt Fn.Arn, InputPath: $.detail }, { Arn: !GetAtt Fn.Arn, InputTransformer: { InputPathsMap: { id: $.detail.id }, InputTemplate: '{"id": <id>}' } }] }`,
    {
      targets: [
        { target: 'app/Fn', deadLetter: 'none', input: { kind: 'constant' } },
        { target: 'app/Fn', deadLetter: 'none', input: { kind: 'path', path: '$.detail' } },
        { target: 'app/Fn', deadLetter: 'none', input: { kind: 'template', paths: [['id', '$.detail.id']], template: ['{"id": <id>}'] } },
      ],
    },
  ],
])

table('AWS::Scheduler::Schedule', [
  [
    'a schedule is a rule',
    "{ ScheduleExpression: 'cron(0 3 * * ? *)', Target: { Arn: !GetAtt Fn.Arn, RoleArn: !GetAtt Role.Arn, DeadLetterConfig: { Arn: !GetAtt Dead.Arn } } }",
    {
      kind: 'rule',
      bus: 'default',
      schedule: ['cron(0 3 * * ? *)'],
      pattern: undefined,
      enabled: true,
      targets: [{ target: 'app/Fn', deadLetter: 'app/Dead' }],
    },
  ],
  ['disabled', '{ State: DISABLED, Target: { Arn: !GetAtt Fn.Arn } }', { enabled: false }],
])

test('AWS::Pipes::Pipe: from a stream by an enrichment to a target', () => {
  const pipe = sample(
    'AWS::Pipes::Pipe',
    `{ Source: !GetAtt Stream.Arn, Enrichment: !GetAtt Fn.Arn, Target: !GetAtt Dead.Arn, SourceParameters: { FilterCriteria: { Filters: [{ Pattern: '{"data":{"kind":["order"]}}' }] }, KinesisStreamParameters: { DeadLetterConfig: { Arn: !GetAtt Dead.Arn } } } }`,
    '  Stream: { Type: AWS::Kinesis::Stream }',
  )
  assert.deepEqual(settings(pipe, 'kind', 'bus', 'pattern', 'enabled', 'targets'), {
    kind: 'rule',
    bus: 'app/Stream',
    pattern: { data: { kind: ['order'] } },
    enabled: true,
    targets: [
      { target: 'app/Fn', deadLetter: 'app/Dead' },
      { target: 'app/Dead', deadLetter: 'app/Dead' },
    ],
  })
})
