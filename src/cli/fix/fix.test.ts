import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, suite, test } from 'node:test'
import { capturedIo } from '../captured-io.fixture.ts'
import { cordon } from '../cordon.ts'

const room = mkdtempSync(join(tmpdir(), 'cordon-fix-'))
after(() => rmSync(room, { recursive: true, force: true }))
let count = 0

function project(files: Readonly<Record<string, string>>) {
  const folder = join(room, String(++count))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const run = async (words: readonly string[], answer?: string) => {
    const io = { ...capturedIo({ cwd: folder }), ...(answer === undefined ? {} : { ask: () => Promise.resolve(answer) }) }
    const code = await cordon(['fix', ...words], io)
    return { code, out: io.out(), err: io.err() }
  }
  return { folder, run, read: (name: string): string => readFileSync(join(folder, name), 'utf8') }
}

const template = `# the data
Resources:
  Uploads: # from customers
    Type: AWS::S3::Bucket
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      TableName: orders # kept
      KeySchema: [{AttributeName: id, KeyType: HASH}]
      AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
      BillingMode: PAY_PER_REQUEST
`
const settings = ['--only', 'no-versioning,no-point-in-time-recovery,no-deletion-protection'] as const
const mended = template
  .replace(
    '    Type: AWS::S3::Bucket\n',
    '    Type: AWS::S3::Bucket\n    Properties:\n      VersioningConfiguration:\n        Status: Enabled\n',
  )
  .concat('      DeletionProtectionEnabled: true\n      PointInTimeRecoverySpecification:\n        PointInTimeRecoveryEnabled: true\n')

suite('cordon fix, settings', () => {
  test('shows and writes nothing', async () => {
    const { run, read } = project({ 't.yaml': template })
    const { code, out } = await run(['--dry-run', ...settings])
    assert.equal(code, 1)
    assert.match(out, /^--- a\/t\.yaml\n\+\+\+ b\/t\.yaml\n@@ /)
    assert.match(out, /\n\+ {8}Status: Enabled\n/)
    assert.match(out, /Proved: 3 findings mended, in 1 file\.\n$/)
    assert.equal(read('t.yaml'), template)
  })
  test('writes, and the second time there is nothing to do', async () => {
    const { run, read, folder } = project({ 't.yaml': template })
    chmodSync(join(folder, 't.yaml'), 0o640)
    assert.equal((await run(['--yes', ...settings])).code, 0)
    assert.equal(read('t.yaml'), mended)
    assert.equal(statSync(join(folder, 't.yaml')).mode & 0o777, 0o640)
    const again = await run(['--yes', ...settings])
    assert.deepEqual([again.code, again.out], [0, 'Nothing to mend that Cordon can write.\n'])
    assert.equal(read('t.yaml'), mended)
  })
  test('asks', async () => {
    const { run, read } = project({ 't.yaml': template })
    assert.equal((await run(settings, 'n')).code, 1)
    assert.equal((await run(settings, '')).code, 1)
    assert.equal(read('t.yaml'), template)
    assert.equal((await run(settings, 'yes')).code, 0)
    assert.equal(read('t.yaml'), mended)
  })
  test('without a terminal it does not guess', async () => {
    const { run, read } = project({ 't.yaml': template })
    const { code, err } = await run(settings)
    assert.equal(code, 2)
    assert.match(err, /no terminal to ask at[^]*--yes/)
    assert.equal(read('t.yaml'), template)
  })
  test('only what is asked for', async () => {
    const { run, read } = project({ 't.yaml': template })
    assert.equal((await run(['--yes', '--only', 'no-versioning'])).code, 0)
    assert.ok(!read('t.yaml').includes('PointInTimeRecovery'))
    assert.match((await run(['--only', 'no-such-check'])).err, /no-such-check/)
  })
  test('what is accepted stays', async () => {
    const accepted = template.replace(
      '  Uploads: # from customers\n',
      '  # cordon-ignore no-versioning: copies of what lies elsewhere\n  Uploads:\n',
    )
    const { run, read } = project({ 't.yaml': accepted })
    assert.equal((await run(['--yes', '--only', 'no-versioning'])).code, 0)
    assert.equal(read('t.yaml'), accepted)
  })
  test('a link is not followed', async () => {
    const { run, folder } = project({ 'real/t.yaml': template })
    symlinkSync('real/t.yaml', join(folder, 'u.yaml'))
    const { err } = await run(['--yes', ...settings])
    assert.match(err, /u\.yaml is a link/)
  })
  test('what cannot be placed is said, and nothing is written', async () => {
    const shared = template
      .replace('    Properties:\n      TableName', '    Properties: &p\n      TableName')
      .concat('  Copy:\n    Type: AWS::DynamoDB::Table\n    Properties: *p\n')
    const { run, read } = project({ 't.yaml': shared })
    const { code, out } = await run(['--yes', '--only', 'no-point-in-time-recovery'])
    assert.equal(code, 0)
    assert.match(out, /Left as it is\n[^]*the change cannot be placed: [^\n]*(?:anchor &p|alias of &p)/)
    assert.equal(read('t.yaml'), shared)
  })
  test('a project that cannot be read', async () => {
    assert.equal((await project({ 'README.md': 'x' }).run(['--dry-run'])).code, 2)
  })
})

const handler = `import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
const table = DynamoDBDocumentClient.from(new DynamoDBClient({}))
export const handler = async (event) => table.send(new PutCommand({ TableName: process.env.TABLE, Item: { id: event.id } }))
`
const sam = `Transform: AWS::Serverless-2016-10-31
Resources:
  Store:
    Type: AWS::Serverless::Function
    Properties:
      Handler: store.handler # writes
      Runtime: nodejs22.x
      Policies: [AdministratorAccess]
      Environment: {Variables: {TABLE: !Ref Orders}}
  Orders:
    Type: AWS::DynamoDB::Table
    Properties: {KeySchema: [{AttributeName: id, KeyType: HASH}], AttributeDefinitions: [{AttributeName: id, AttributeType: S}]}
`

suite('cordon fix, permissions', () => {
  test('an administrator becomes a function that writes one table', async () => {
    const { run, read } = project({ 'template.yaml': sam, 'store.mjs': handler })
    const { code, out, err } = await run(['--yes', '--only', 'permissions'])
    assert.equal(code, 0, err)
    assert.match(out, /Proved: 1 function with a least role of its own, in 1 file\.\n/)
    assert.match(
      read('template.yaml'),
      / {6}Policies:\n {8}- Version: '2012-10-17'\n {10}Statement:\n {12}- Sid: DynamodbOrders\n {14}Effect: Allow\n {14}Action:\n {16}- dynamodb:PutItem\n {14}Resource: !GetAtt Orders\.Arn\n {6}Environment:/,
    )
    const again = await run(['--yes', '--only', 'permissions'])
    assert.deepEqual([again.code, again.out], [0, 'Nothing to mend that Cordon can write.\n'])
  })
  test('a function whose code cannot be read keeps its role', async () => {
    const { run, read } = project({ 'template.yaml': sam })
    const { code, out } = await run(['--yes', '--only', 'permissions'])
    assert.equal(code, 0)
    assert.match(out, /Left as it is\n[^]*Store keeps its role: what it needs is not known whole/)
    assert.equal(read('template.yaml'), sam)
  })
  test('of one function', async () => {
    const { run } = project({ 'template.yaml': sam, 'store.mjs': handler })
    assert.match((await run(['--function', 'Nope'])).err, /There is no function Nope[^]*Store/)
    assert.match((await run(['--dry-run', '--function', 'Store'])).out, /1 function with a least role/)
  })
  test('a part that another part shares is left, with its place', async () => {
    const shared = sam
      .replace('    Properties:\n      Handler', '    Properties: &p\n      Handler')
      .concat('  Copy:\n    Type: AWS::Serverless::Function\n    Properties: *p\n')
    const { run, read } = project({ 'template.yaml': shared, 'store.mjs': handler })
    const { code, out } = await run(['--yes', '--only', 'permissions'])
    assert.equal(code, 0)
    assert.match(out, /template\.yaml:3 +\S*Store keeps its role: the change cannot be placed: [^\n]*&p/)
    assert.equal(read('template.yaml'), shared)
  })
  test('a policy that is longer than a role may hold is not written', async () => {
    const tables = Array.from({ length: 150 }, (_, index) => `a-table-with-quite-a-long-name-that-stands-outside-of-the-template-${index}`)
    const calls = tables.map((name) => `  await client.send(new PutItemCommand({ TableName: '${name}', Item: event }))\n`).join('')
    const long = `import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'\nconst client = new DynamoDBClient({})\nexport const handler = async (event) => {\n${calls}}\n`
    const { run, read } = project({ 'template.yaml': sam, 'store.mjs': long })
    const { code, out } = await run(['--yes', '--only', 'permissions'])
    assert.equal(code, 0)
    assert.match(out, /Store keeps its role: its least policy has \d\d,\d{3} characters, and [^\n]* room for 10,240: split/)
    assert.equal(read('template.yaml'), sam)
  })
  test('places and files of a folder are shown from where the user stands', async () => {
    const { run } = project({
      'in/template.yaml': sam,
      'in/store.mjs': handler,
      'in/none/template.yaml': sam.replace('store.handler', 'absent.handler'),
    })
    const { out } = await run(['--dry-run', '--only', 'permissions', 'in'])
    assert.match(out, /^--- a\/in\/template\.yaml\n\+\+\+ b\/in\/template\.yaml\n/)
    assert.match(out, /\n +in\/none\/template\.yaml:3 +\S*Store keeps its role/)
  })
})
