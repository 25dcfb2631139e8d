import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expanded, indented } from '../expansion-for-tests.ts'
import type { Expanded } from '../expansion-for-tests.ts'

const document = 'openapi: 3.0.1\npaths:\n  /a:\n    get: {summary: from a file}\n'

function api(type: 'Api' | 'HttpApi', properties: string, files: Readonly<Record<string, string>> = {}): Expanded {
  return expanded(
    `Resources:\n  Api:\n    Type: AWS::Serverless::${type}\n    Properties:\n      StageName: live\n${indented(6, properties)}\n`,
    files,
  )
}

for (const type of ['Api', 'HttpApi'] as const) {
  test(`${type}: the document is a file of the project`, () => {
    const read = api(type, 'DefinitionUri: ../docs/api.yaml', { 'docs/api.yaml': document })
    assert.deepEqual(read.value('Api', 'Body', 'paths'), { '/a': { get: { summary: 'from a file' } } })
    assert.deepEqual(read.node('Api', 'Body', 'paths', '/a')?.at.file, 'docs/api.yaml')
    assert.deepEqual([...read.claims], [['docs/api.yaml', 'included']])
    assert.deepEqual(read.template.included, ['docs/api.yaml'])
    assert.deepEqual(read.reports, [])
  })

  test(`${type}: the document is in S3`, () => {
    for (const written of ['s3://b/k', '{Bucket: b, Key: k}']) {
      const read = api(type, `DefinitionUri: ${written}`)
      assert.deepEqual(read.value('Api', 'BodyS3Location'), { Bucket: 'b', Key: 'k' })
      assert.equal(read.value('Api', 'Body'), undefined)
    }
  })

  test(`${type}: the document is included`, () => {
    const read = api(type, 'DefinitionBody:\n  Fn::Transform: {Name: AWS::Include, Parameters: {Location: api.json}}', {
      'app/api.json': '{"swagger": "2.0", "paths": {"/b": {"get": {}}}}',
    })
    assert.deepEqual(read.value('Api', 'Body', 'paths'), { '/b': { get: {} } })
    assert.deepEqual([...read.claims.keys()], ['app/api.json'])
    assert.deepEqual(read.reports, [])
  })
}

test('an included file stands among what is beside it, and includes others', () => {
  const include = (path: string): string => `{"Fn::Transform": {"Name": "AWS::Include", "Parameters": {"Location": "${path}"}}}`
  const read = api(
    'Api',
    `DefinitionBody:\n  swagger: "2.0"\n  paths:\n    /own: {get: {}}\n    Fn::Transform: {Name: AWS::Include, Parameters: {Location: paths.json}}`,
    {
      'app/paths.json': `{"/included": ${include('item.json')}}`,
      'app/item.json': '{"post": {}}',
    },
  )
  assert.deepEqual(read.value('Api', 'Body', 'paths'), { '/own': { get: {} }, '/included': { post: {} } })
})

const unread: readonly (readonly [
  what: string,
  properties: string,
  reports: readonly string[],
  files?: Readonly<Record<string, string>>,
])[] = [
  ['a file that is missing', 'DefinitionUri: gone.yaml', ['missing-file 6']],
  ['a file outside', 'DefinitionUri: ../../gone.yaml', ['outside-project 6']],
  ['a file elsewhere on the machine', 'DefinitionUri: /etc/passwd', ['outside-project 6']],
  ['a web address', 'DefinitionUri: https://example.com/api.yaml', ['outside-project 6']],
  ['an empty file', 'DefinitionUri: api.json', ['syntax 6'], { 'app/api.json': '' }],
  [
    'an included file that is missing',
    'DefinitionBody: {Fn::Transform: {Name: AWS::Include, Parameters: {Location: x.yaml}}}',
    ['missing-file 6'],
  ],
  [
    'an included file in S3',
    'DefinitionBody: {Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://b/k}}}',
    ['outside-project 6'],
  ],
  ['an open place', 'DefinitionBody: {Fn::Transform: {Name: AWS::Include, Parameters: {Location: !Ref L}}}', ['unresolved-variable 6']],
  ['another transform', 'DefinitionBody: {Fn::Transform: {Name: Macro}}', ['unknown-construct 6']],
]

for (const [what, properties, reports, files] of unread)
  test(`the document is not read: ${what}`, () => {
    const read = api('Api', properties, files)
    assert.deepEqual(read.reports, reports)
    assert.match(String(read.value('Api', 'Body')), /^\?/)
  })

const include = '{"Fn::Transform": {"Name": "AWS::Include", "Parameters": {"Location": "api.json"}}}'

const bombs: readonly (readonly [what: string, paths: string])[] = [
  ['itself', include],
  ['itself twice', `{"/a": ${include}, "/b": ${include}}`],
  ['itself far inside', '{"a":'.repeat(900) + include + '}'.repeat(900)],
]

for (const [what, paths] of bombs)
  test(`a file that includes ${what} is cut off, and reported once`, () => {
    const read = api('Api', 'DefinitionUri: api.json', { 'app/api.json': `{"openapi": "3.0.1", "paths": ${paths}}` })
    assert.deepEqual(
      read.unread.map(({ reason }) => reason),
      ['too-complex'],
    )
  })

test('an open place is a gap, and no document', () => {
  assert.match(String(api('Api', 'DefinitionUri: !Ref Where').value('Api', 'BodyS3Location')), /^\?/)
  assert.deepEqual(api('Api', 'DefinitionBody: text').reports, ['invalid 6'])
})

test('what SAM would write into a document that it does not hold is reported', () => {
  assert.deepEqual(api('Api', 'DefinitionUri: s3://b/k\nAuth: {DefaultAuthorizer: AWS_IAM}\nCors: x').reports, ['invalid 7', 'invalid 8'])
  assert.deepEqual(api('HttpApi', 'DefinitionUri: s3://b/k\nCorsConfiguration: true').reports, ['invalid 7'])
})
