import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expanded } from './expansion-for-tests.ts'

const both = `
Globals:
  Function:
    Runtime: nodejs22.x
    Timeout: 9
    Layers: [arn:global]
    Environment:
      Variables: {STAGE: dev, LEVEL: info}
    VpcConfig:
      Fn::If: [InVpc, {SubnetIds: [a], SecurityGroupIds: [b]}, {Ref: AWS::NoValue}]
  Api:
    TracingEnabled: true
  HttpApi:
    StageVariables: {a: b}
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.handler
      Timeout: 5
      Layers: [arn:own]
      Environment:
        Variables: {LEVEL: debug}
      Events:
        Rest: {Type: Api, Properties: {Path: /a, Method: get}}
        Http: {Type: HttpApi, Properties: {Path: /a, Method: get}}
  Bare:
    Type: AWS::Serverless::Function
  Raw:
    Type: AWS::Lambda::Function
    Properties: {Handler: a.b}
`

test('maps are merged, lists joined, and all else is replaced', () => {
  const { value } = expanded(both)
  assert.equal(value('Fn', 'Timeout'), 5)
  assert.equal(value('Fn', 'Runtime'), 'nodejs22.x')
  assert.deepEqual(value('Fn', 'Layers'), ['arn:global', 'arn:own'])
  assert.deepEqual(value('Fn', 'Environment', 'Variables'), { STAGE: 'dev', LEVEL: 'debug' })
})

test('a value under an intrinsic function is replaced as a whole', () => {
  const { value } = expanded(`
Globals:
  Function:
    Environment: {Variables: {Fn::If: [A, {X: 1}, {X: 2}]}}
    Tags: {a: b}
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      Environment: {Variables: {Y: 1}}
      Tags: {Ref: Tags}
`)
  assert.deepEqual(value('Fn', 'Environment', 'Variables'), { Y: 1 })
  assert.deepEqual(value('Fn', 'Tags'), { Ref: 'Tags' })
})

test('Globals reach resources without properties and implicit APIs, and no resource of CloudFormation', () => {
  const { value, node } = expanded(both)
  assert.equal(value('Bare', 'Timeout'), 9)
  assert.equal(value('Raw', 'Timeout'), undefined)
  assert.equal(value('ServerlessRestApiProdStage', 'TracingEnabled'), true)
  assert.deepEqual(value('ServerlessHttpApiApiGatewayDefaultStage', 'StageVariables'), { a: 'b' })
  assert.equal(node('Fn', 'VpcConfig')?.kind, 'map')
})

test('what comes from Globals keeps its line there', () => {
  const { node, resource } = expanded(both)
  assert.equal(node('Fn', 'Environment', 'Variables', 'STAGE')?.at.line, 8)
  assert.equal(node('Fn', 'Environment', 'Variables', 'LEVEL')?.at.line, 23)
  assert.equal(node('Fn', 'Runtime')?.at.line, 4)
  assert.equal(resource('Fn').at.line, 16)
})

const ignoring: readonly (readonly [ignore: string, timeout: unknown, memory: unknown, reports?: readonly string[]])[] = [
  ["'*'", undefined, undefined],
  ['[Timeout]', undefined, 512],
  ['[Timeout, MemorySize]', undefined, undefined],
  ['[Other]', 9, 512],
  ['', 9, 512],
  ['{a: b}', 9, 512, ['invalid 3']],
  ['[[Timeout], MemorySize]', 9, undefined, ['invalid 3']],
]

for (const [ignore, timeout, memory, reports = []] of ignoring)
  test(`IgnoreGlobals: ${ignore}`, () => {
    const { value, reports: read } = expanded(
      `Globals: {Function: {Timeout: 9, MemorySize: 512}}\nResources:\n  Fn: {Type: AWS::Serverless::Function, IgnoreGlobals: ${ignore}}\n`,
    )
    assert.deepEqual([value('Fn', 'Timeout'), value('Fn', 'MemorySize')], [timeout, memory])
    assert.deepEqual(read, reports)
  })

const troubles: readonly (readonly [globals: string, reports: readonly string[]])[] = [
  ['Globals:', []],
  ['Globals: {}', []],
  ['Globals: {Function: }', []],
  ['Globals: none', ['invalid 1']],
  ['Globals: [Function]', ['invalid 1']],
  ['Globals: {Function: 1}', ['invalid 1']],
  ['Globals: {Bucket: {a: b}}', ['unknown-construct 1']],
  ['Globals: {__proto__: {Timeout: 1}}', ['unknown-construct 1']],
]

for (const [globals, reports] of troubles)
  test(globals, () => {
    const read = expanded(`${globals}\nResources:\n  Fn: {Type: AWS::Serverless::Function}\n`)
    assert.deepEqual(read.reports, reports)
    assert.equal(read.value('Fn', 'Timeout'), undefined)
  })
