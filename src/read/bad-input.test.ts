import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { UnreadReason } from '../model/unread.ts'
import { noOptions, projectOf, readProject } from './index.ts'

/** A good template that has to be read whatever lies beside it. */
const good = `Transform: AWS::Serverless-2016-10-31
Resources:
  Good:
    Type: AWS::Serverless::Function
    Properties: { Runtime: nodejs22.x, Handler: index.handler, CodeUri: . }
`
const resources = 'Resources:\n  Q: { Type: "AWS::SQS::Queue" }\n'

const bomb = ['AWSTemplateFormatVersion: "2010-09-09"', 'a0: &a0 [x, x, x, x, x, x, x, x, x]']
for (let level = 1; level < 12; level++)
  bomb.push(`a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ')}]`)
bomb.push('Resources: { Q: { Type: "AWS::SQS::Queue", Properties: { Tags: *a11 } } }')

const cases: readonly (readonly [name: string, file: string, text: string, reason: UnreadReason])[] = [
  ['broken YAML', 'broken.yaml', `${resources}  X: [\n    ]]: - &`, 'repaired'],
  ['nothing but broken YAML', 'broken.yaml', '@@ AWSTemplateFormatVersion, Resources of AWS::', 'syntax'],
  ['broken JSON', 'broken.json', '{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"Q": {"Type": "AWS::SQS::Queue"}', 'repaired'],
  ['the same key twice', 'twice.yaml', `${resources}  Q: { Type: "AWS::SNS::Topic" }\n`, 'repaired'],
  ['an alias bomb', 'bomb.yaml', bomb.join('\n'), 'too-complex'],
  [
    'an alias that contains itself',
    'self.yaml',
    'Resources: &r { Q: { Type: "AWS::SQS::Queue", Properties: { Tags: *r } } }',
    'too-complex',
  ],
  ['a resource without a type', 'untyped.yaml', `${resources}  X: { Properties: {} }`, 'invalid'],
  ['resources that are a list', 'list.yaml', 'AWSTemplateFormatVersion: "2010-09-09"\nResources: [AWS::SQS::Queue]', 'invalid'],
  [
    'a variable cycle',
    'serverless.yml',
    'service: s\nprovider: { name: aws, runtime: "${self:custom.a}" }\ncustom: { a: "${self:custom.b}", b: "${self:custom.a}" }\nfunctions: { f: { handler: a.b } }',
    'variable-cycle',
  ],
  [
    'a file reference out of the project',
    'serverless.yml',
    'service: s\nprovider: { name: aws }\ncustom: ${file(../../../etc/passwd)}\nfunctions: { f: { handler: a.b, environment: { X: "${self:custom}" } } }',
    'outside-project',
  ],
  [
    'a file that is not there',
    'serverless.yml',
    'service: s\nprovider: { name: aws }\nfunctions: ${file(./functions.yml)}',
    'missing-file',
  ],
  ['a configuration that is code', 'serverless.js', 'module.exports = makeConfig({ service: "s" })', 'not-executed'],
  ['another provider', 'serverless.yml', 'service: s\nprovider: { name: google }\nfunctions: { f: { handler: http } }', 'no-reader'],
  ['a CDK application that was not built', 'cdk.json', '{ "app": "npx ts-node bin/app.ts" }', 'needs-build'],
  ['Terraform', 'main.tf', 'resource "aws_lambda_function" "f" {}', 'no-reader'],
]

describe('bad input is reported with its place, and the rest is read', () => {
  for (const [name, file, text, reason] of cases)
    test(name, () => {
      const app = readProject(
        projectOf(
          new Map([
            [file, text],
            ['good/template.yaml', good],
          ]),
        ),
        noOptions,
      )
      const told = app.unread.filter((one) => one.at.file === file)
      assert.ok(
        told.some((one) => one.reason === reason),
        `expected ${reason}, got ${JSON.stringify(app.unread)}`,
      )
      assert.ok(told.every((one) => one.at.line >= 1 && one.what !== ''))
      assert.ok(app.functions.some((fn) => fn.logicalId === 'Good'))
    })

  test('a stray tag before a template', () => {
    const text = '!GetAtt\nResources:\n  Q:\n    Type: AWS::SQS::Queue\n'
    const app = readProject(projectOf(new Map([['template.yaml', text]])), noOptions)
    assert.deepEqual(
      app.unread.map(({ reason, at }) => `${reason} ${at.file}`),
      ['invalid template.yaml'],
    )
  })

  test('keys that mean something to JavaScript are keys like any other', () => {
    const text =
      'Resources:\n  __proto__: { Type: "AWS::SQS::Queue", Properties: { QueueName: polluted } }\n  constructor: { Type: "AWS::SNS::Topic" }\n  toString: { Type: "AWS::S3::Bucket" }\n'
    const app = readProject(projectOf(new Map([['template.yaml', text]])), noOptions)
    assert.deepEqual(
      app.resources.map(({ logicalId, kind }) => [logicalId, kind]),
      [
        ['__proto__', 'queue'],
        ['constructor', 'topic'],
        ['toString', 'bucket'],
      ],
    )
    assert.equal(({} as { QueueName?: unknown }).QueueName, undefined)
  })

  test('a template of 10,000 resources', () => {
    const lines = ['Resources:']
    for (let index = 0; index < 10_000; index++)
      lines.push(`  Q${index}: { Type: "AWS::SQS::Queue", Properties: { QueueName: !Sub "q-\${AWS::Region}-${index}" } }`)
    const app = readProject(projectOf(new Map([['template.yaml', lines.join('\n')]])), noOptions)
    assert.equal(app.resources.length, 10_000)
  })
})
