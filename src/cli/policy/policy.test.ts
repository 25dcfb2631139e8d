import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, suite, test } from 'node:test'
import { capturedIo } from '../captured-io.fixture.ts'
import { cordon } from '../cordon.ts'

const room = mkdtempSync(join(tmpdir(), 'cordon-policy-'))
after(() => rmSync(room, { recursive: true, force: true }))
let count = 0

/** Runs `cordon policy` in a folder with these files. */
async function policy(files: Readonly<Record<string, string>>, ...words: string[]) {
  const folder = join(room, String(++count))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const io = capturedIo({ cwd: folder })
  const code = await cordon(['policy', '--no-cache', ...words], io)
  return { code, out: io.out(), err: io.err() }
}

const put = `import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
const client = new DynamoDBClient({})
export const handler = async (event) => client.send(new PutItemCommand({ TableName: process.env.TABLE, Item: { id: { S: event.id } } }))
`
const sam = `Transform: AWS::Serverless-2016-10-31
Resources:
  Store:
    Type: AWS::Serverless::Function
    Properties:
      Handler: store.handler
      Runtime: nodejs22.x
      Policies: [AdministratorAccess]
      Environment: {Variables: {TABLE: !Ref Orders}}
  Orders:
    Type: AWS::DynamoDB::Table
    Properties: {KeySchema: [{AttributeName: id, KeyType: HASH}], AttributeDefinitions: [{AttributeName: id, AttributeType: S}]}
`
const project = { 'template.yaml': sam, 'store.mjs': put }

suite('cordon policy', () => {
  test('every function in a line', async () => {
    const { code, out } = await policy(project)
    assert.equal(code, 0)
    assert.match(out, /\/Store +\d{4,} +4\n/)
  })
  test('one function, with the line that asks for it', async () => {
    const { out } = await policy(project, 'Store')
    assert.match(
      out,
      /# PutItem: store\.mjs:3\n {6}- Sid: DynamodbOrders\n {8}Effect: Allow\n {8}Action:\n {10}- dynamodb:PutItem\n {8}Resource: !GetAtt Orders\.Arn\n/,
    )
  })
  test('the folder is named with a slash before the file', async () => {
    const { out } = await policy({ 'in/template.yaml': sam, 'in/store.mjs': put }, 'Store', 'in')
    assert.match(out, /# PutItem: in\/store\.mjs:3\n/)
  })
  test('names every thing once in every format', async () => {
    const twice = { ...project, 'other/template.yaml': sam.replace('store.handler', '../store.handler') }
    for (const format of ['json', 'terraform', 'cdk', 'sam']) {
      const { out } = await policy(twice, '--function', '../Store', '--function', 'Store', '--format', format)
      assert.ok(!/(\S*rders\S*), \1/.test(out.replaceAll('\n', ' ')), out)
    }
    assert.match((await policy(project, 'Store', '--format', 'terraform')).out, /resources = \[var\.orders_arn\]\n/)
    assert.match((await policy(project, 'Store', '--format', 'cdk')).out, /resources: \[orders\.tableArn\],\n/)
  })
})

suite('cordon policy, bad input', () => {
  test('an unknown function', async () => {
    const { code, err } = await policy(project, 'Stroe')
    assert.equal(code, 2)
    assert.match(err, /There is no function Stroe\n +Did you mean Store\?/)
  })
  test('no functions', async () => {
    const { code, out } = await policy({ 'template.yaml': 'Resources: {B: {Type: AWS::S3::Bucket}}\n' })
    assert.deepEqual([code, out], [0, 'No functions.\n'])
  })
  test('a function without code: what is seen is not all', async () => {
    const { code, out } = await policy({ 'template.yaml': sam })
    assert.equal(code, 0)
    assert.match(out, /\/Store +\d+ +3\+ +may need more: its code was not found \(template\.yaml:3\)/)
    assert.match((await policy({ 'template.yaml': sam }, 'Store')).out, /# may need more: its code was not found \(template\.yaml:3\)/)
  })
  test('code that cannot be read, or of which a part is chosen at run time', async () => {
    const broken = await policy({ 'template.yaml': sam, 'store.mjs': 'export const handler = async (event => {{{' })
    assert.match(broken.out, /\/Store +\d+ +\d+\+ +may need more: /)
    const chosen = "exports.handler = async (event) => require('./jobs/' + event.job).run(event)\n"
    const loaded = await policy({ 'template.yaml': sam, 'store.js': chosen })
    assert.match(loaded.out, /may need more: which module is loaded here is only known when it runs \(store\.js:1\)/)
    const next =
      "const app = require('next')({ dev: false })\nconst handle = app.getRequestHandler()\nexports.handler = (event, context) => handle(event, context)\n"
    assert.match((await policy({ 'template.yaml': sam, 'store.js': next })).out, /may need more: /)
  })
  const policies: readonly (readonly [what: string, policies: string])[] = [
    ['a word', 'Nonsense'],
    ['a number', '17'],
    ['a statement that is text', "[{Version: '2012-10-17', Statement: all}]"],
    ['an action that is a map', "[{Statement: [{Effect: Allow, Action: {a: b}, Resource: '*'}]}]"],
    ['an effect that is none', "[{Statement: [{Effect: Perhaps, Action: 's3:*', Resource: '*'}]}]"],
    [
      'a service and an action that are not known',
      "[{Statement: [{Effect: Allow, Action: ['nosuch:Thing', 's3:NoSuchThing', ':', 'a:b:c'], Resource: '*'}]}]",
    ],
    ['resources that are no ARNs', "[{Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: ['', 'arn', 'arn:aws:s3', {}]}]}]"],
    ['names of every object', '[{__proto__: {}, Statement: {Effect: Allow, Action: constructor, Resource: toString}}]'],
  ]
  for (const [what, written] of policies)
    test(`policies that are malformed: ${what}`, async () => {
      const files = { ...project, 'template.yaml': sam.replace('[AdministratorAccess]', written) }
      assert.match((await policy(files)).out, /\/Store +(?:\d+|\?) +4\n/)
      assert.match((await policy(files, 'Store')).out, /dynamodb:PutItem/)
    })
  test('roles that assume each other', async () => {
    const circle = `  A: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {AWS: !GetAtt B.Arn}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: p, PolicyDocument: {Statement: [{Effect: Allow, Action: 'sts:AssumeRole', Resource: !GetAtt B.Arn}]}}]}}
  B: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {AWS: !GetAtt A.Arn, Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}, Policies: [{PolicyName: p, PolicyDocument: {Statement: [{Effect: Allow, Action: 'sts:AssumeRole', Resource: !GetAtt A.Arn}]}}]}}
`
    const files = { ...project, 'template.yaml': sam.replace('Policies: [AdministratorAccess]', 'Role: !GetAtt B.Arn') + circle }
    assert.match((await policy(files)).out, /\/Store +1 +3\n/)
  })
  test('where the code does not tell on what, no more than is granted today', async () => {
    const decrypt = `import { KMSClient, DecryptCommand } from '@aws-sdk/client-kms'
export const handler = async (event) => new KMSClient({}).send(new DecryptCommand({ CiphertextBlob: event.blob }))
`
    const granted = (resource: string): string =>
      sam.replace('[AdministratorAccess]', `[{Statement: [{Effect: Allow, Action: 'kms:Decrypt', Resource: ${resource}}]}]`)
    const key = 'arn:aws:kms:eu-west-1:123456789012:key/1'
    const kept = await policy({ 'template.yaml': granted(`'${key}'`), 'store.mjs': decrypt }, 'Store')
    assert.match(kept.out, /- kms:Decrypt\n +Resource: arn:aws:kms:eu-west-1:123456789012:key\/1\n/)
    const open = await policy({ 'template.yaml': granted("'*'"), 'store.mjs': decrypt }, 'Store')
    assert.match(open.out, /wide, because the code does not tell which, for kms:Decrypt/)
  })
})
