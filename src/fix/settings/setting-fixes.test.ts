import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Finding } from '../../model/finding.ts'
import type { NodeId } from '../../model/ids.ts'
import type { Remedy, Setting } from '../../model/remedy.ts'
import { noOptions, projectOf, readProject } from '../../read/index.ts'
import { editedTexts } from '../edited-texts.ts'
import { filesOf } from '../files.ts'
import { settingFixes } from './setting-fixes.ts'

interface Made {
  readonly text: string
  readonly left: readonly string[]
  readonly gone: number
}

/** Mends a setting of a resource (or of the service, as '') in a file; `at`: the text where its unsafe value is written. */
function mend(files: Readonly<Record<string, string>>, name: string, settings: readonly Setting[], at?: string): Made {
  const all = new Map(Object.entries(files))
  const [[file, text] = ['', '']] = all
  const app = readProject(projectOf(all), noOptions)
  const of: NodeId | undefined = name === '' ? app.services[0]?.id : app.resources.find(({ logicalId }) => logicalId === name)?.id
  assert.ok(of !== undefined, name)
  const offset = at === undefined ? -1 : text.indexOf(at)
  const before = text.slice(0, offset).split('\n')
  const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  const remedies = settings.map((setting): Remedy => ({ of, setting, ...(at === undefined ? {} : { at: place }) }))
  const finding: Finding = {
    check: 'x',
    risk: 'backup',
    severity: 'low',
    sure: true,
    reach: 'internal',
    at: place,
    about: of,
    because: 'it is so',
    path: [],
    remedies,
    fingerprint: 'x',
  }
  const templates = app.files.filter(({ as }) => as !== 'other').map(({ path }) => path)
  const source = filesOf((path) => all.get(path), templates)
  const plan = settingFixes(app, [finding], source)
  const edited = editedTexts(plan.changes, source)
  assert.ok('texts' in edited)
  const owner = plan.changes[0]?.file ?? file
  return { text: edited.texts.get(owner) ?? all.get(owner) ?? '', left: plan.left.map(({ what }) => what), gone: plan.gone.length }
}

const resource = (type: string, properties: string): string =>
  `Resources:\n  Thing: # it\n    Type: ${type}\n    Properties:\n      Name: a # b\n${properties}  Other: {Type: AWS::SNS::Topic}\n`

const rows: readonly (readonly [setting: Setting, type: string, before: string, after: string])[] = [
  [
    'point-in-time-recovery',
    'AWS::DynamoDB::Table',
    '',
    '      PointInTimeRecoverySpecification:\n        PointInTimeRecoveryEnabled: true\n',
  ],
  [
    'point-in-time-recovery',
    'AWS::DynamoDB::Table',
    '      PointInTimeRecoverySpecification: {PointInTimeRecoveryEnabled: false} # why\n',
    '      PointInTimeRecoverySpecification: {PointInTimeRecoveryEnabled: true} # why\n',
  ],
  [
    'versioning',
    'AWS::S3::Bucket',
    '      VersioningConfiguration:\n        Status: Suspended\n',
    '      VersioningConfiguration:\n        Status: Enabled\n',
  ],
  [
    'public-access-block',
    'AWS::S3::Bucket',
    '      PublicAccessBlockConfiguration:\n        BlockPublicAcls: false # off\n        RestrictPublicBuckets: true\n',
    '      PublicAccessBlockConfiguration:\n        BlockPublicAcls: true # off\n        RestrictPublicBuckets: true\n        BlockPublicPolicy: true\n        IgnorePublicAcls: true\n',
  ],
  ['encryption-at-rest', 'AWS::SQS::Queue', '      SqsManagedSseEnabled: false\n', '      SqsManagedSseEnabled: true\n'],
  [
    'encryption-at-rest',
    'AWS::Kinesis::Stream',
    '',
    '      StreamEncryption:\n        EncryptionType: KMS\n        KeyId: alias/aws/kinesis\n',
  ],
  ['key-rotation', 'AWS::KMS::Key', '', '      EnableKeyRotation: true\n'],
  ['deletion-protection', 'AWS::DynamoDB::Table', '', '      DeletionProtectionEnabled: true\n'],
  ['deletion-protection', 'AWS::RDS::DBInstance', '      DeletionProtection: no\n', '      DeletionProtection: true\n'],
  ['deletion-protection', 'AWS::Cognito::UserPool', '', '      DeletionProtection: ACTIVE\n'],
  ['backups', 'AWS::RDS::DBInstance', '      BackupRetentionPeriod: 0\n', '      BackupRetentionPeriod: 7\n'],
  ['password-length', 'AWS::Cognito::UserPool', '', '      Policies:\n        PasswordPolicy:\n          MinimumLength: 12\n'],
  ['introspection', 'AWS::AppSync::GraphQLApi', '      IntrospectionConfig: ENABLED\n', '      IntrospectionConfig: DISABLED\n'],
  [
    'verbose-log',
    'AWS::AppSync::GraphQLApi',
    '      LogConfig: {FieldLogLevel: ALL}\n',
    '      LogConfig: {FieldLogLevel: ALL, ExcludeVerboseContent: true}\n',
  ],
  ['log-retention', 'AWS::Logs::LogGroup', '', '      RetentionInDays: 30\n'],
  ['trail-validation', 'AWS::CloudTrail::Trail', '', '      EnableLogFileValidation: true\n'],
  ['trail-logging', 'AWS::CloudTrail::Trail', '      IsLogging: false\n', '      IsLogging: true\n'],
  ['trail-every-region', 'AWS::CloudTrail::Trail', '', '      IsMultiRegionTrail: true\n'],
]

describe('a setting gets its safe value', () => {
  for (const [setting, type, before, after] of rows)
    test(`${setting} of ${type}${before === '' ? '' : ', written'}`, () => {
      const made = mend({ 't.yaml': resource(type, before) }, 'Thing', [setting])
      assert.deepEqual(made, { text: resource(type, after), left: [], gone: 1 })
      assert.equal(mend({ 't.yaml': made.text }, 'Thing', [setting]).text, made.text)
    })
  test('in JSON', () => {
    const template = { Resources: { Thing: { Type: 'AWS::KMS::Key', Properties: { Enabled: true } } } }
    const made = mend({ 't.json': JSON.stringify(template, undefined, 2) }, 'Thing', ['key-rotation'])
    assert.deepEqual(JSON.parse(made.text), {
      Resources: { Thing: { Type: 'AWS::KMS::Key', Properties: { Enabled: true, EnableKeyRotation: true } } },
    })
  })
  test('of a whole service', () => {
    const service = 'service: s\nprovider:\n  name: aws # a\nfunctions: {a: {handler: h.a}}\n'
    assert.match(
      mend({ 'serverless.yml': service }, '', ['tracing', 'log-retention']).text,
      /# a\n {2}tracing:\n {4}lambda: true\n {2}logRetentionInDays: 30\n/,
    )
    const sam = 'Transform: AWS::Serverless-2016-10-31\nResources:\n  F: {Type: AWS::Serverless::Function, Properties: {Handler: a.b}}\n'
    assert.match(mend({ 't.yaml': sam }, '', ['tracing']).text, /Globals:\n {2}Function:\n {4}Tracing: Active\n/)
  })
  test('in a file that the service includes', () => {
    const made = mend(
      {
        'serverless.yml': 'service: s\nprovider: aws\nresources: ${file(data.yml)}\n',
        'data.yml': 'Resources:\n  Thing:\n    Type: AWS::S3::Bucket # files\n',
      },
      'Thing',
      ['versioning'],
    )
    assert.equal(
      made.text,
      'Resources:\n  Thing:\n    Type: AWS::S3::Bucket # files\n    Properties:\n      VersioningConfiguration:\n        Status: Enabled\n',
    )
  })
})

const written: readonly (readonly [setting: Setting, from: string, to: string])[] = [
  ['data-trace', 'true', 'false'],
  ['minimum-tls', 'TLS_1_0', 'TLS_1_2'],
  ['minimum-tls', 'tls_1_0', 'tls_1_2'],
  ['minimum-tls', 'TLSv1_2016', 'TLSv1.2_2021'],
  ['viewer-protocol', 'allow-all', 'redirect-to-https'],
]
describe('a value is exchanged where it stands', () => {
  for (const [setting, from, to] of written)
    test(`${setting} ${from}`, () => {
      const text = resource('AWS::SNS::Topic', `      Deep: [{At: 1, Here: ${from}}] # kept\n`)
      assert.equal(mend({ 't.yaml': text }, 'Thing', [setting], `${from}}]`).text, text.replace(from, to))
    })
})

const left: readonly (readonly [what: string, setting: Setting, type: string, properties: string, says: RegExp])[] = [
  ['a parameter', 'versioning', 'AWS::S3::Bucket', '      VersioningConfiguration: {Status: !Ref Versions}\n', /its value is computed/],
  [
    'a choice',
    'deletion-protection',
    'AWS::DynamoDB::Table',
    '      DeletionProtectionEnabled: {Fn::If: [A, true, false]}\n',
    /its value is computed/,
  ],
  [
    'a choice further up',
    'versioning',
    'AWS::S3::Bucket',
    '      VersioningConfiguration: !If [A, {Status: Suspended}, {Status: Off}]\n',
    /is made by !If/,
  ],
  ['another type', 'versioning', 'AWS::SNS::Topic', '', /not written as a resource whose setting is one line/],
]
describe('a setting stays as it is with', () => {
  for (const [what, setting, type, properties, says] of left)
    test(what, () => {
      const text = resource(type, properties)
      const made = mend({ 't.yaml': text }, 'Thing', [setting])
      assert.equal(made.text, text)
      assert.equal(made.gone, 0)
      assert.match(made.left.join(), says)
    })
  test('one of several that cannot be mended', () => {
    const text = resource('AWS::S3::Bucket', '')
    assert.equal(mend({ 't.yaml': text }, 'Thing', ['versioning', 'key-rotation']).text, text)
  })
  test('a file that two services include', () => {
    const service = (name: string): string => `service: ${name}\nprovider: aws\nresources: \${file(../data.yml)}\n`
    const files = {
      'a/serverless.yml': service('a'),
      'b/serverless.yml': service('b'),
      'data.yml': 'Resources:\n  Thing:\n    Type: AWS::S3::Bucket\n',
    }
    assert.match(mend(files, 'Thing', ['versioning']).left.join(), /included in 2 places/)
  })
})
