import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expanded, indented, withFunction } from '../expansion-for-tests.ts'
import { plain } from '../../document/plain-for-tests.ts'

interface Role {
  readonly ManagedPolicyArns?: readonly unknown[]
  readonly Policies?: readonly unknown[]
}

function roleWith(policies: string): {
  readonly read: ReturnType<typeof expanded>
  readonly managed: readonly unknown[]
  readonly inline: readonly unknown[]
} {
  const read = expanded(withFunction(`Policies:${policies.startsWith('\n') ? indented(2, policies) : ` ${policies}`}`))
  const { ManagedPolicyArns = [], Policies = [] } = read.value('FnRole') as Role
  return { read, managed: ManagedPolicyArns.slice(0, -1), inline: Policies }
}

const managed = (name: string): unknown => ({ 'Fn::Sub': `arn:\${AWS::Partition}:iam::aws:policy/${name}` })
const noValue = { Ref: 'AWS::NoValue' }

const attached: readonly (readonly [what: string, policies: string, arns: readonly unknown[]])[] = [
  ['nothing', '', []],
  ['a name', 'AmazonDynamoDBFullAccess', [managed('AmazonDynamoDBFullAccess')]],
  [
    'names',
    '[AWSLambdaVPCAccessExecutionRole, AmazonS3FullAccess]',
    [managed('service-role/AWSLambdaVPCAccessExecutionRole'), managed('AmazonS3FullAccess')],
  ],
  ['a name that Cordon does not know', 'OurOwnPolicy', ['OurOwnPolicy']],
  ['an ARN', '[arn:aws:iam::aws:policy/AdministratorAccess]', ['arn:aws:iam::aws:policy/AdministratorAccess']],
  ['a reference', '[!Ref Policy]', [{ Ref: 'Policy' }]],
  ['a Sub', '!Sub "arn:${AWS::Partition}:iam::aws:policy/X"', [{ 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/X' }]],
  ['the same twice', '[AmazonS3FullAccess, AmazonS3FullAccess]', [managed('AmazonS3FullAccess')]],
  [
    'one under a condition',
    '[!If [A, AmazonS3FullAccess, !Ref AWS::NoValue]]',
    [{ 'Fn::If': ['A', managed('AmazonS3FullAccess'), noValue] }],
  ],
  [
    'one of two',
    '!If [A, AmazonS3FullAccess, AmazonS3ReadOnlyAccess]',
    [{ 'Fn::If': ['A', managed('AmazonS3FullAccess'), managed('AmazonS3ReadOnlyAccess')] }],
  ],
  [
    'lists under a condition',
    '!If [A, [AmazonS3FullAccess, arn:x], []]',
    [{ 'Fn::If': ['A', managed('AmazonS3FullAccess'), noValue] }, { 'Fn::If': ['A', 'arn:x', noValue] }],
  ],
]

for (const [what, policies, arns] of attached)
  test(`Policies: ${what}`, () => {
    const { read, managed: found, inline } = roleWith(policies)
    assert.deepEqual(found, arns)
    assert.deepEqual(inline, [])
    assert.deepEqual(read.reports, [])
  })

const statement = '{Effect: Allow, Action: "s3:*", Resource: "*"}'
const allowed = { Effect: 'Allow', Action: 's3:*', Resource: '*' }

test('documents are inline policies, in the order in which they are written', () => {
  const { inline, read } = roleWith(
    `\n- Version: '2012-10-17'\n  Statement: [${statement}]\n- Statement: ${statement}\n- !If [A, {Statement: []}, !Ref AWS::NoValue]\n`,
  )
  assert.deepEqual(inline, [
    { PolicyName: 'FnRolePolicy0', PolicyDocument: { Version: '2012-10-17', Statement: [allowed] } },
    { PolicyName: 'FnRolePolicy1', PolicyDocument: { Statement: allowed } },
    { 'Fn::If': ['A', { PolicyName: 'FnRolePolicy2', PolicyDocument: { Statement: [] } }, noValue] },
  ])
  assert.deepEqual(read.reports, [])
})

test('a choice between a name and a document is both, each under its condition', () => {
  const { managed: arns, inline } = roleWith(`[!If [A, arn:x, {Statement: [${statement}]}]]`)
  assert.deepEqual(arns, [{ 'Fn::If': ['A', 'arn:x', noValue] }])
  assert.deepEqual(inline, [{ 'Fn::If': ['A', noValue, { PolicyName: 'FnRolePolicy0', PolicyDocument: { Statement: [allowed] } }] }])
})

test('a policy template is statements that say where they come from', () => {
  const { read, inline } = roleWith('\n- SQSSendMessagePolicy:\n    QueueName: !GetAtt Queue.QueueName\n')
  assert.deepEqual(inline, [
    {
      PolicyName: 'FnRolePolicy0',
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: ['sqs:SendMessage*'],
            Resource: [
              {
                'Fn::Sub': [
                  'arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${QueueName}',
                  { QueueName: { 'Fn::GetAtt': ['Queue', 'QueueName'] } },
                ],
              },
            ],
          },
        ],
      },
    },
  ])
  const policies = read.node('FnRole', 'Policies')
  const statements = policies?.kind === 'list' ? policies.items[0] : undefined
  const one = statements?.kind === 'map' ? statements.entries.get('PolicyDocument')?.value : undefined
  const list = one?.kind === 'map' ? one.entries.get('Statement')?.value : undefined
  const [made] = list?.kind === 'list' ? list.items : []
  assert.deepEqual(made?.kind === 'map' ? made.origin : undefined, { kind: 'policy-template', name: 'SQSSendMessagePolicy' })
  assert.equal(made?.at.line, 8)
})

test('several templates in one item are all read', () => {
  const { inline, read } = roleWith('[{CloudWatchPutMetricPolicy: {}, TextractPolicy: }]')
  assert.match(JSON.stringify(inline), /cloudwatch:PutMetricData.*textract:\*/)
  assert.deepEqual(read.reports, [])
})

const unknowns: readonly (readonly [what: string, policies: string, reports: readonly string[]])[] = [
  ['an unknown template', '[{NoSuchPolicy: {}}]', ['unknown-construct 7']],
  ['a name of every object', '[{constructor: {}}, {__proto__: {}}]', ['unknown-construct 7', 'unknown-construct 7']],
  ['a document without statements', '[{Version: "2012-10-17"}]', ['unknown-construct 7']],
  ['a missing parameter', '[{S3ReadPolicy: {}}]', ['invalid 7']],
  ['a parameter that is null', '[{S3ReadPolicy: {BucketName: }}]', ['invalid 7']],
  ['a list in a list', '[[a]]', ['invalid 7']],
]

for (const [what, policies, reports] of unknowns)
  test(`Policies with ${what} leave a gap`, () => {
    const { read } = roleWith(policies)
    assert.deepEqual(read.reports, reports)
    assert.match(JSON.stringify(plain(read.node('FnRole', 'Policies'))), /"\? /)
  })
