import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Application } from '../../model/application.ts'
import { whyUnknown } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import { showText } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { noOptions, projectOf, readProject } from '../index.ts'

const read = (files: Readonly<Record<string, string>>): Application => readProject(projectOf(new Map(Object.entries(files))), noOptions)

const fn = (variable: string): string => `  Work:
    Type: AWS::Lambda::Function
    Properties: { Runtime: nodejs22.x, Handler: index.handler, Role: arn, Code: src, Environment: { Variables: { X: ${variable} } } }
`

/** The variable X of the function Work, as people read it. */
function variable(app: Application): string {
  const show = (value: Known<Text>): string =>
    value.state === 'known'
      ? showText(value.value)
      : value.state === 'several'
        ? value.options.map((option) => `${option.when}: ${show(option.value)}`).join(', ')
        : `? ${whyUnknown(value)}`
  const found = app.functions.flatMap(({ environment }) => environment).find(({ name }) => name === 'X')
  return found === undefined ? 'no variable' : show(found.value)
}

describe('the parameter store between the templates of a project', () => {
  const keeps = `Resources:
  Orders: { Type: 'AWS::DynamoDB::Table' }
  OrdersName: { Type: 'AWS::SSM::Parameter', Properties: { Type: String, Name: /shop/orders, Value: !Ref Orders } }
`
  const asks = `Parameters: { Table: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /shop/orders } }
Resources:
${fn('!Ref Table')}`
  const cases: readonly [string, Readonly<Record<string, string>>, string][] = [
    ['a parameter of the type', { 'a.yaml': keeps, 'b.yaml': asks }, '${a/Orders}'],
    ['a dynamic reference', { 'a.yaml': keeps, 'b.yaml': `Resources:\n${fn("'{{resolve:ssm:/shop/orders:1}}'")}` }, '${a/Orders}'],
    ['a part of a text', { 'a.yaml': keeps, 'b.yaml': `Resources:\n${fn("'table={{resolve:ssm:/shop/orders}}'")}` }, 'table=${a/Orders}'],
    ['a name that nothing keeps', { 'b.yaml': asks }, '${ssm:/shop/orders}'],
    ['a name that two templates keep', { 'a.yaml': keeps, 'c.yaml': keeps, 'b.yaml': asks }, '${ssm:/shop/orders}'],
    [
      'a secret is not shown',
      { 'a.yaml': keeps, 'b.yaml': `Resources:\n${fn("'{{resolve:ssm-secure:/shop/orders}}'")}` },
      '${/shop/orders}',
    ],
    [
      'a parameter that is kept as itself',
      {
        'a.yaml': `Parameters: { P: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /a } }
Resources:
  A: { Type: 'AWS::SSM::Parameter', Properties: { Type: String, Name: /a, Value: !Ref P } }
${fn('!Ref P')}`,
      },
      '? it refers to itself',
    ],
  ]
  for (const [name, files, expected] of cases) test(name, () => assert.equal(variable(read(files)), expected))
})

describe('exports that lead back to themselves', () => {
  const cases: readonly [string, string][] = [
    ['by their value', 'A: { Value: !ImportValue a, Export: { Name: a } }'],
    ['by their name', 'A: { Value: x, Export: { Name: !ImportValue a } }'],
  ]
  for (const [name, output] of cases)
    test(name, () => {
      const app = read({ 'a.yaml': `Resources:\n${fn('!ImportValue a')}Outputs:\n  ${output}\n` })
      assert.equal(app.functions.length, 1)
    })
})

describe('stacks inside a stack', () => {
  const stack = (name: string, url: string, parameters: string): string =>
    `  ${name}: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: ${url}, Parameters: { ${parameters} } } }\n`
  const inner = `Parameters: { Size: { Type: String, Default: small } }\nResources:\n${fn('!Ref Size')}`
  const cases: readonly [string, Readonly<Record<string, string>>, string][] = [
    ['one', { 'o.yaml': `Resources:\n${stack('A', 'i.yaml', 'Size: big')}`, 'i.yaml': inner }, 'big'],
    [
      'two that agree',
      { 'o.yaml': `Resources:\n${stack('A', 'i.yaml', 'Size: big')}${stack('B', 'i.yaml', 'Size: big')}`, 'i.yaml': inner },
      'big',
    ],
    [
      'two that differ',
      { 'o.yaml': `Resources:\n${stack('A', 'i.yaml', 'Size: big')}${stack('B', 'i.yaml', 'Size: tiny')}`, 'i.yaml': inner },
      'in o/A: big, in o/B: tiny',
    ],
    [
      'one that leaves it at the default',
      { 'o.yaml': `Resources:\n${stack('A', 'i.yaml', 'Size: big')}${stack('B', 'i.yaml', '')}`, 'i.yaml': inner },
      'in o/A: big, in o/B: small',
    ],
    [
      'named from the directory of a build',
      { 'shop/o.yaml': `Resources:\n${stack('A', '../../shared/i.yaml', 'Size: big')}`, 'shared/i.yaml': inner },
      'big',
    ],
  ]
  for (const [name, files, expected] of cases) test(name, () => assert.equal(variable(read(files)), expected))

  test('a template that is not in the project is told', () => {
    const app = read({ 'o.yaml': `Resources:\n${stack('A', 'gone.yaml', '')}${stack('B', 'https://s3.amazonaws.com/b/i.yaml', '')}` })
    assert.deepEqual(
      app.unread.map(({ reason, what }) => [reason, what]),
      [['missing-file', 'gone.yaml, the template of the stack A, is not in the project']],
    )
  })
})
