import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { serviceId } from '../../model/ids.ts'
import { showText } from '../../model/text.ts'
import { child } from '../document/node.ts'
import { readDocument } from '../document/document.ts'
import { projectOf } from '../project.ts'
import { estateOf } from './estate.ts'
import { evaluate } from './evaluate.ts'
import { bareScope, templateOf } from './from-document.ts'
import type { Value } from '../document/value.ts'

const service = {
  id: serviceId('s'),
  name: 's',
  framework: 'cloudformation',
  provider: 'aws',
  stage: undefined,
  at: { file: 't.yaml', line: 1, column: 1 },
} as const

/** Evaluates the property `X` of the resource `Thing` in a template with these further sections. */
function valueIn(property: string, rest = ''): unknown {
  const source = `${rest}\nResources:\n  Other: { Type: 'AWS::SQS::Queue' }\n  Thing:\n    Type: AWS::X::Y\n    Properties:\n      X: ${property}\n`
  const document = readDocument('t.yaml', source)
  assert.deepEqual(document.unread, [], source)
  assert.ok(document.root)
  const { template } = templateOf(document.root, { file: 't.yaml', service })
  const thing = estateOf([template], projectOf(new Map())).all.find(({ resource }) => resource.logicalId === 'Thing')
  assert.ok(thing)
  return plain(thing.get('X'))
}

/** A value as data that a table can hold: text with holes as `${…}`, alternatives as `{ when: value }`, a gap as its reason. */
function plain(value: Value): unknown {
  switch (value.kind) {
    case 'absent':
      return undefined
    case 'scalar':
      return value.value
    case 'text':
      return showText(value.text)
    case 'list':
      return value.items.map((item) => plain(item()))
    case 'map':
      return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry.get())]))
    case 'choice':
      return Object.fromEntries(value.options.map((option) => [`if ${option.when}`, plain(option.value)]))
    case 'gap':
      return { gap: value.why }
  }
}

const parameters = `Parameters:
  Name: { Type: String, Default: orders }
  Open: { Type: String }
  Password: { Type: String, NoEcho: true, Default: hunter2 }
  Zones: { Type: CommaDelimitedList, Default: 'a, b' }
  Ami: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /images/latest }
Mappings:
  Sizes:
    eu-west-1: { memory: 256 }
    us-east-1: { memory: 512, itself: { 'Fn::FindInMap': [Sizes, us-east-1, itself] } }
Conditions:
  Always: !Equals [a, a]
  Never: !Not [!Condition Always]
  Prod: !Equals [!Ref Name, prod]
  Circle: !Condition Circle
  Both: !And [!Condition Always, !Condition Prod]
  Any: !Or [!Condition Always, !Condition Prod]`

const cases: readonly (readonly [property: string, expected: unknown])[] = [
  ['!Ref Name', 'orders'],
  ['!Ref Open', '${Open}'],
  ['!Ref Password', '${Password}'],
  ['!Ref Zones', ['a', 'b']],
  ['!Ref Ami', '${ssm:/images/latest}'],
  ['!Ref AWS::Region', '${region}'],
  ['!Ref AWS::NoValue', undefined],
  ['!Ref Other', '${s/Other}'],
  ['!Ref Missing', { gap: 'there is no parameter or resource Missing' }],
  ['!GetAtt Other.Arn', '${s/Other.Arn}'],
  ['{ "Fn::GetAtt": "Other.Arn" }', '${s/Other.Arn}'],
  ['{ "Fn::GetAtt": [Other, Arn] }', '${s/Other.Arn}'],
  ['!Sub "${Name}-${Open}-${AWS::AccountId}"', 'orders-${Open}-${account}'],
  ['!Sub "${!Name} ${Other.Arn}"', '${Name} ${s/Other.Arn}'],
  ['!Sub ["${a}/${Name}", { a: !Ref Open }]', '${Open}/orders'],
  ['!Join ["-", [a, !Ref Name, !Ref AWS::NoValue, b]]', 'a-orders-b'],
  ['!Select [1, !Ref Zones]', 'b'],
  ['!Select [5, !Ref Zones]', { gap: 'the list has no item 5' }],
  ['!Split [",", "x,y"]', ['x', 'y']],
  ['!Select [1, !Split ["/", !Sub "${Open}/tail"]]', 'tail'],
  ['!If [Always, 1, 2]', 1],
  ['!If [Never, 1, 2]', 2],
  ['!If [Any, 1, 2]', 1],
  ['!If [Prod, 1, 2]', { 'if Prod': 1, 'if not Prod': 2 }],
  ['!If [Both, 1, !Ref AWS::NoValue]', { 'if Both': 1, 'if not Both': undefined }],
  ['!If [Circle, 1, 2]', { 'if Circle': 1, 'if not Circle': 2 }],
  ['!Sub ["x-${v}", { v: !If [Prod, p, d] }]', { 'if Prod': 'x-p', 'if not Prod': 'x-d' }],
  ['!FindInMap [Sizes, us-east-1, memory]', 512],
  ['!FindInMap [Sizes, !Ref AWS::Region, memory]', { 'if AWS::Region = eu-west-1': 256, 'if AWS::Region = us-east-1': 512 }],
  ['!FindInMap [Sizes, us-east-1, none]', { gap: 'the mapping has no none' }],
  ['!FindInMap [Sizes, us-east-1, itself]', { gap: 'the mapping has no itself' }],
  ['{ "Fn::FindInMap": [Sizes, us-east-1, none, { DefaultValue: 7 }] }', 7],
  ['!ImportValue shared-topic', '${stack export:shared-topic}'],
  ['!Base64 hello', 'aGVsbG8='],
  ['{ "Fn::ToJsonString": { a: [1, !Ref Open] } }', '{"a":[1,"${Open}"]}'],
  ['{ "Fn::Length": !Ref Zones }', 2],
  ['"{{resolve:ssm:/plain:1}}"', '${ssm:/plain:1}'],
  ['"x{{resolve:secretsmanager:db:SecretString:password}}"', 'x${db:SecretString:password}'],
  ['"{{resolve:ssm-secure:/key}}"', '${/key}'],
  ['012345678901', 12345678901],
  ['{ "Fn::Unheard": 1 }', { gap: 'the function Fn::Unheard is not evaluated' }],
  ['{ "Fn::ForEach::Zone": [Z, [a, b], { "z-${Z}": !Sub "is ${Z}" }] }', { 'z-a': 'is a', 'z-b': 'is b' }],
]

describe('intrinsic functions', () => {
  for (const [property, expected] of cases) test(property, () => assert.deepEqual(valueIn(property, parameters), expected))

  test('a loop makes resources', () => {
    const document = readDocument(
      't.yaml',
      "Resources:\n  Fn::ForEach::Queues:\n    - Name\n    - [Red, Blue]\n    - '${Name}Queue': { Type: 'AWS::SQS::Queue', Properties: { QueueName: !Ref Name } }\n",
    )
    assert.ok(document.root)
    const { template } = templateOf(document.root, { file: 't.yaml', service })
    const queues = estateOf([template], projectOf(new Map())).ofType('AWS::SQS::Queue')
    assert.deepEqual(
      queues.map((queue) => [queue.resource.logicalId, plain(queue.get('QueueName'))]),
      [
        ['RedQueue', 'Red'],
        ['BlueQueue', 'Blue'],
      ],
    )
  })

  test('exports of another template are its values', () => {
    const made = (file: string, source: string) => {
      const { root } = readDocument(file, source)
      assert.ok(root)
      return templateOf(root, { file, service: { ...service, id: serviceId(file), name: file } }).template
    }
    const a = made(
      'a.yaml',
      'Resources: { Jobs: { Type: "AWS::SQS::Queue" } }\nOutputs: { Out: { Value: !GetAtt Jobs.Arn, Export: { Name: !Sub "${AWS::StackName}-jobs" } } }',
    )
    const b = made(
      'b.yaml',
      'Resources: { Thing: { Type: "AWS::X::Y", Properties: { X: !ImportValue { "Fn::Sub": "${AWS::StackName}-jobs" } } } }',
    )
    const thing = estateOf([a, b], projectOf(new Map())).ofType('AWS::X::Y')[0]
    assert.equal(thing === undefined ? undefined : plain(thing.get('X')), '${a.yaml/Jobs.Arn}')
  })

  test('a stack inside another gets its parameters and hands out its outputs', () => {
    const made = (file: string, source: string) => {
      const { root } = readDocument(file, source)
      assert.ok(root)
      return templateOf(root, { file, service: { ...service, id: serviceId(file), name: file } }).template
    }
    const outer = made(
      'outer.yaml',
      'Resources:\n  In: { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: ./inner.yaml, Parameters: { Size: 7 } } }\n  T: { Type: "AWS::X::Y", Properties: { X: !GetAtt In.Outputs.Q } }',
    )
    const inner = made(
      'inner.yaml',
      'Parameters: { Size: { Type: Number, Default: 1 } }\nResources: { Q: { Type: "AWS::SQS::Queue", Properties: { VisibilityTimeout: !Ref Size } } }\nOutputs: { Q: { Value: !GetAtt Q.Arn } }',
    )
    const estate = estateOf([outer, inner], projectOf(new Map()))
    assert.equal(plain(estate.ofType('AWS::SQS::Queue')[0]?.get('VisibilityTimeout') ?? { kind: 'absent' }), 7)
    assert.equal(plain(estate.ofType('AWS::X::Y')[0]?.get('X') ?? { kind: 'absent' }), '${inner.yaml/Q.Arn}')
  })
})

describe('whatever stands there', () => {
  const names = fc.constantFrom(
    'Ref',
    'Fn::Sub',
    'Fn::GetAtt',
    'Fn::Join',
    'Fn::Select',
    'Fn::Split',
    'Fn::If',
    'Fn::FindInMap',
    'Fn::ImportValue',
    'Fn::ForEach::L',
    'Fn::Not',
    'Fn::Equals',
    'Condition',
    'plain',
    '__proto__',
  )
  const leaf = fc.oneof(
    fc.constantFrom('Name', 'Thing', 'Prod', 'AWS::Region', '${Name}', '${', '${Thing.Arn}', '{{resolve:ssm:x}}', ''),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  )
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      leaf,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.tuple(names, tie('tree')).map(([name, value]) => Object.fromEntries([[name, value]])),
      fc.dictionary(fc.constantFrom('a', 'Name', 'Ref'), tie('tree'), { maxKeys: 3 }),
    ),
  }))

  test('evaluation ends and never throws', () => {
    fc.assert(
      fc.property(tree, tree, (value, condition) => {
        const source = JSON.stringify({
          Parameters: { Name: { Type: 'String', Default: value } },
          Conditions: { Prod: condition },
          Mappings: value,
          Resources: { Thing: { Type: 'AWS::X::Y', Properties: { X: value } } },
        })
        const { root } = readDocument('t.json', source)
        assert.ok(root)
        const { template } = templateOf(root, { file: 't.json', service })
        plain(evaluate(child(root, 'Resources', 'Thing', 'Properties', 'X'), bareScope(template)))
        for (const one of estateOf([template], projectOf(new Map())).all) plain(one.properties)
      }),
      { numRuns: 500 },
    )
  })
})
