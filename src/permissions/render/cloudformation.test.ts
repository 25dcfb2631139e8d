import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { resourceId, serviceId } from '../../model/ids.ts'
import type { Hole, Text, TextPart } from '../../model/text.ts'
import { cloudFormationText, refPiece } from './cloudformation.ts'
import type { NamedThing, Naming } from './cloudformation.ts'
import { usualYaml, yamlFlow, yamlInline, yamlLines } from './yaml.ts'

const shop = serviceId('shop')
const types: Readonly<Record<string, string>> = {
  Orders: 'AWS::DynamoDB::Table',
  Topic: 'AWS::SNS::Topic',
  Queue: 'AWS::SQS::Queue',
  Machine: 'AWS::StepFunctions::StateMachine',
  Secret: 'AWS::SecretsManager::Secret',
  Files: 'AWS::S3::Bucket',
  Key: 'AWS::KMS::Key',
  Log: 'AWS::Logs::LogGroup',
  Live: 'AWS::Lambda::Alias',
  Api: 'AWS::ApiGatewayV2::Api',
  Cluster: 'AWS::RDS::DBCluster',
  Mode: 'AWS::SSM::Parameter',
  Deep: 'AWS::SSM::Parameter',
  Open: 'AWS::SSM::Parameter',
}
const names: Readonly<Record<string, Text>> = {
  Deep: ['/shop/mode'],
  Open: [{ kind: 'parameter', name: 'Name', secret: false }],
}
const foreign = new Map<string, NamedThing>([
  [
    'other/Stock',
    { service: serviceId('other'), logicalId: 'Stock', type: 'AWS::DynamoDB::Table', name: ['stock-', { kind: 'pseudo', name: 'region' }] },
  ],
  ['other/Bucket', { service: serviceId('other'), logicalId: 'Bucket', type: 'AWS::S3::Bucket', name: ['b'] }],
  ['other/Secret', { service: serviceId('other'), logicalId: 'Secret', type: 'AWS::SecretsManager::Secret', name: ['s'] }],
  ['other/Nameless', { service: serviceId('other'), logicalId: 'Nameless', type: 'AWS::SQS::Queue', name: undefined }],
])
const naming: Naming = {
  service: shop,
  thing: (id) => {
    const name = id.slice('shop/'.length)
    return (
      foreign.get(id) ?? (types[name] === undefined ? undefined : { service: shop, logicalId: name, type: types[name], name: names[name] })
    )
  },
  open: (hole) =>
    hole.kind === 'parameter' && hole.name === 'Name'
      ? refPiece('Name')
      : hole.kind === 'import' && hole.from === 'stack export'
        ? { kind: 'value', value: { 'Fn::ImportValue': hole.name } }
        : hole.kind === 'pseudo'
          ? { kind: 'variable', text: '${sls:stage}' }
          : undefined,
}
const of = (name: string, attribute = 'Arn'): Hole => ({
  kind: 'reference',
  to: resourceId(name.includes('/') ? serviceId('other') : shop, name.replace('other/', '')),
  attribute,
})
const arn = (service: string, rest: string): string => `!Sub arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${rest}`

const rows: readonly (readonly [what: string, text: readonly TextPart[], yaml: string])[] = [
  ['a string', ['arn:aws:s3:::b/*'], 'arn:aws:s3:::b/*'],
  ['everything', ['*'], `'*'`],
  ['a table', [of('Orders')], '!GetAtt Orders.Arn'],
  ['its indexes', [of('Orders'), '/index/*'], '!Sub ${Orders.Arn}/index/*'],
  ['its stream', [of('Orders', 'StreamArn')], '!GetAtt Orders.StreamArn'],
  ['its name', [of('Orders', 'Ref')], '!Ref Orders'],
  ['a topic', [of('Topic')], '!Ref Topic'],
  ['a queue', [of('Queue')], '!GetAtt Queue.Arn'],
  ['a state machine', [of('Machine')], '!GetAtt Machine.Arn'],
  ['a secret', [of('Secret')], '!Ref Secret'],
  ['a secret and more', [of('Secret'), '*'], '!Sub ${Secret}*'],
  ['a key', [of('Key')], '!GetAtt Key.Arn'],
  ['objects', [of('Files'), '/a/*'], '!Sub ${Files.Arn}/a/*'],
  ['a log group, whose ARN ends in :*', [of('Log')], '!GetAtt Log.Arn'],
  ['an alias', [of('Live')], '!Ref Live'],
  ['a cluster', [of('Cluster')], '!GetAtt Cluster.DBClusterArn'],
  ['an API', [of('Api'), '/*'], arn('execute-api', '${Api}/*')],
  ['a parameter', [of('Mode')], arn('ssm', 'parameter/${Mode}')],
  ['a parameter in a folder', [of('Deep')], arn('ssm', 'parameter${Deep}')],
  [
    'pseudo parameters',
    [
      'arn:',
      { kind: 'pseudo', name: 'partition' },
      ':sqs:',
      { kind: 'pseudo', name: 'region' },
      ':',
      { kind: 'pseudo', name: 'account' },
      ':x',
    ],
    arn('sqs', 'x').replace('!Sub arn', '!Sub arn'),
  ],
  ['a deployment parameter', [{ kind: 'parameter', name: 'Name', secret: false }], '!Ref Name'],
  ['… and more', ['arn:aws:s3:::', { kind: 'parameter', name: 'Name', secret: false }], '!Sub arn:aws:s3:::${Name}'],
  ['an export', [{ kind: 'import', from: 'stack export', name: 'x' }], '!ImportValue x'],
  ['a stage', ['t-', { kind: 'pseudo', name: 'stage' }], 't-${sls:stage}'],
  ['a stage in a Sub', [of('Files'), '/', { kind: 'pseudo', name: 'stage' }], '!Sub ${Files.Arn}/${sls:stage}'],
  ['what looks like a variable', [of('Files'), '/${x}'], '!Sub ${Files.Arn}/${!x}'],
  ['a table of another stack', [of('other/Stock')], arn('dynamodb', 'table/stock-${AWS::Region}')],
  ['a bucket of another stack', [of('other/Bucket'), '/*'], '!Sub arn:${AWS::Partition}:s3:::b/*'],
  ['a secret of another stack', [of('other/Secret')], arn('secretsmanager', 'secret:s-??????')],
]

describe('a text as a value of CloudFormation', () => {
  for (const [what, text, yaml] of rows)
    test(what, () => {
      const made = cloudFormationText(text, naming)
      assert.ok('value' in made, JSON.stringify(made))
      assert.equal(yamlInline(made.value, usualYaml), yaml)
    })
  test('an export and more', () => {
    const made = cloudFormationText([{ kind: 'import', from: 'stack export', name: 'x' }, '/*'], naming)
    assert.deepEqual(made, { value: { 'Fn::Sub': ['${Part1}/*', { Part1: { 'Fn::ImportValue': 'x' } }] } })
  })
  test('in its long form', () => {
    assert.deepEqual(cloudFormationText([of('Orders')], naming), { value: { 'Fn::GetAtt': ['Orders', 'Arn'] } })
    assert.equal(yamlFlow({ 'Fn::GetAtt': ['Orders', 'Arn'] }, { ...usualYaml, shortTags: false }), '{ Fn::GetAtt: [Orders, Arn] }')
  })
  test('functions in functions have one short tag only', () => {
    const value = { 'Fn::Join': ['', [{ Ref: 'A' }, { 'Fn::ImportValue': { 'Fn::Sub': '${A}-x' } }]] }
    assert.deepEqual(yamlLines(value, usualYaml), ['Fn::Join:', `  - ''`, '  - - !Ref A', '    - Fn::ImportValue: !Sub ${A}-x'])
  })
})

const refused: readonly (readonly [what: string, text: readonly TextPart[], says: RegExp])[] = [
  ['what is not known', ['a', { kind: 'unknown', why: 'nobody knows' }], /nobody knows/],
  ['a secret', [{ kind: 'secret', store: 'ssm-secure', name: 'x' }], /secret store/],
  ['a parameter of another template', [{ kind: 'parameter', name: 'Other', secret: false }], /Other is not one of this template/],
  ['a variable of the environment', [{ kind: 'import', from: 'env', name: 'X' }], /env gives as X/],
  ['a thing of another stack without a name', [of('other/Nameless')], /Nameless belongs to another template/],
  ['an attribute of another stack', [of('other/Stock', 'StreamArn')], /Stock belongs to another template/],
  ['nothing', [of('Nowhere')], /stands in no template/],
  ['a parameter whose name is open', [of('Open')], /begins with a slash/],
]
describe('a text that a template cannot say', () => {
  for (const [what, text, says] of refused)
    test(what, () => {
      const made = cloudFormationText(text, naming)
      assert.ok('refused' in made)
      assert.match(made.refused, says)
    })
})
