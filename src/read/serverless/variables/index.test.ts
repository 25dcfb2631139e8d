import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { child } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { noOptions, projectOf } from '../../project.ts'
import type { ReadOptions } from '../../project.ts'
import { modulesOf } from '../literal/modules.ts'
import { takeNotes } from '../notes.ts'
import type { Notes } from '../notes.ts'
import { plain } from '../../document/plain-for-tests.ts'
import { variablesOf } from './index.ts'
import type { Variables } from './index.ts'

interface Resolved {
  readonly variables: Variables
  readonly notes: Notes
  readonly root: Node
  /** `custom.value`, resolved. */
  readonly value: unknown
}

function resolved(
  custom: string,
  options: Partial<ReadOptions> = {},
  files: Readonly<Record<string, string>> = {},
  provider = 'name: aws',
): Resolved {
  const source = `service: shop\nprovider:\n  ${provider}\ncustom:\n${custom.replace(/^/gm, '  ')}\n`
  const project = projectOf(new Map(Object.entries({ 'app/serverless.yml': source, ...files })))
  const root = project.document('app/serverless.yml').root
  assert.ok(root !== undefined)
  const notes = takeNotes()
  const given = {
    root,
    directory: 'app',
    project,
    options: { ...noOptions, ...options },
    modules: modulesOf(project, 'app'),
    notes,
    composed: new Map(),
  }
  const variables = variablesOf(given, 'aws-only')
  const node = child(root, 'custom', 'value')
  return { variables, notes, root, value: node === undefined ? undefined : plain(variables.resolve(node)) }
}

// The framework's documentation, sentence by sentence: https://www.serverless.com/framework/docs/guides/variables
const cases: readonly (readonly [
  what: string,
  custom: string,
  value: unknown,
  options?: Partial<ReadOptions>,
  files?: Readonly<Record<string, string>>,
  provider?: string,
])[] = [
  ['a value of the configuration', 'a: 1\nvalue: ${self:custom.a}', 1],
  ['the type of a single variable is kept', 'a: [1, true]\nvalue: ${self:custom.a}', [1, true]],
  ['a position of a list', 'a: [x, {b: y}]\nvalue: ${self:custom.a.1.b}', 'y'],
  ['among other text it is text', 'a: 1\nvalue: n${self:custom.a}${self:custom.a}', 'n11'],
  ['the service', 'value: ${self:service}', 'shop'],
  ['the default stage', 'value: ${sls:stage}', 'dev'],
  ['the default stage by its old name', 'value: ${self:provider.stage}', 'dev'],
  ['the default region', 'value: ${self:provider.region}', 'us-east-1'],
  ['the provider names the stage', 'value: ${sls:stage}-${opt:stage}', 'qa-qa', {}, {}, 'stage: qa'],
  [
    'the command line names the stage',
    'value: ${sls:stage}-${opt:stage}',
    'prod-prod',
    { stage: 'prod' },
    {},
    "stage: ${opt:stage, 'dev'}",
  ],
  ['a fallback of the stage', 'value: ${self:provider.stage}', 'dev', {}, {}, "stage: ${opt:stage, 'dev'}"],
  [
    'a stage that nobody names stays open',
    'value: t-${sls:stage}-${self:provider.stage}',
    't-${stage}-${stage}',
    {},
    {},
    'stage: ${opt:stage}',
  ],
  ['a map by stage', 'by: {dev: a, prod: b}\nvalue: ${self:custom.by.${sls:stage}}', 'b', { stage: 'prod' }],
  [
    'a fallback where the stage has no key',
    'by: {dev: a}\nvalue: ${self:custom.by.${sls:stage}, self:custom.by.dev}',
    'a',
    { stage: 'prod' },
  ],
  [
    'a key that hangs on an open stage is open',
    'by: {dev: a}\nvalue: ${self:custom.by.${sls:stage}}',
    '? which value is meant (custom.by.${stage}) is known only at deployment',
    {},
    {},
    'stage: ${opt:stage}',
  ],
  ['variables inside of what a variable names', 'a: {b: "${self:custom.c}"}\nc: deep\nvalue: ${self:custom.a}', { b: 'deep' }],
  ['a variable on the way', 'a: ${self:custom.b}\nb: {c: d}\nvalue: ${self:custom.a.c}', 'd'],
  ['an option', 'value: ${opt:x}', 'y', { options: new Map([['x', 'y']]) }],
  ['an option that is not given', 'value: ${opt:x}', '${x}'],
  ['an environment variable that the user named', 'value: ${env:X}', 'y', { environment: new Map([['X', 'y']]) }],
  ['an environment variable that was not named is not read', 'value: ${env:PATH}', '${env:PATH}'],
  ['its declared fallback', "value: ${env:X, 'z'}", 'z'],
  ['a null before a fallback', 'a: ~\nvalue: ${self:custom.a, "z"}', 'z'],
  ['an empty text is a value', "value: ${self:custom.a, ''}", ''],
  ['a fallback of null', 'value: ${self:custom.a, null}', null],
  ['a parameter', 'value: ${param:p}', 'q', { parameters: new Map([['p', 'q']]) }],
  ['a parameter that is not given', 'value: ${param:p}', '${p}'],
  ['the account and the region', 'value: arn:${aws:accountId}:${aws:region}', 'arn:${account}:${region}'],
  ['a declared region', 'value: ${aws:region}', 'eu-west-1', {}, {}, 'region: eu-west-1'],
  ['a stored parameter', 'value: x-${ssm:/a/b}', 'x-${ssm:/a/b}'],
  ['a stored secret', 'value: ${ssm(us-east-1):/a/b~true}', '${/a/b}'],
  ['a secret of the secrets manager', 'value: ${ssm:/aws/reference/secretsmanager/db~true}', '${db}'],
  ['a stored value comes before its fallback', "value: ${ssm:/a, 'z'}", '${ssm:/a}'],
  ['an output of another stack', 'value: ${cf:other-${sls:stage}.Arn}', '${cf:other-dev.Arn}'],
  ['an object', 'value: ${s3:bucket/key}', '${s3:bucket/key}'],
  ['resolvers of framework 4', 'value: ${account1:ssm:/a}-${aws:cf:b.C}', '${ssm:/a}-${cf:b.C}'],
  ['true', 'a: "true"\nvalue: ${strToBool(${self:custom.a})}', true],
  ['false', 'value: ${strToBool(0)}', false],
  ['neither', 'value: ${strToBool(maybe)}', '? maybe is neither true nor false'],
  ['git', 'value: ${git:branch}', '? the value comes from the variable source git, at deployment'],
  ['a file', 'value: ${file(./a.yml)}', { b: 'shop' }, {}, { 'app/a.yml': 'b: ${self:service}' }],
  ['a key of a file', 'value: ${file(../shared/a.json):b.0}', 1, {}, { 'shared/a.json': '{"b": [1]}' }],
  ['a file by stage, or another', 'value: ${file(${sls:stage}.yml):b, file(dev.yml):b}', 2, { stage: 'x' }, { 'app/dev.yml': 'b: 2' }],
  ['a text file', 'value: ${file(a.txt)}', 'hello shop', {}, { 'app/a.txt': 'hello ${self:service}' }],
  ['a module with literals', 'value: ${file(a.js):b}', { c: 1 }, {}, { 'app/a.js': 'module.exports.b = { c: 1 }' }],
  ['a module with code', 'value: ${file(a.js):b}', '? it is made by code', {}, { 'app/a.js': 'module.exports.b = Date.now()' }],
  ['a file outside of the project', 'value: ${file(../../a.yml)}', '? ../../a.yml is not in the project'],
  ['a file in the home directory', 'value: ${file(~/.aws/credentials)}', '? ~/.aws/credentials is not in the project'],
  [
    'CloudFormation keeps its own',
    'value: {"Fn::Sub": "${AWS::Region}-${Table}-${self:service}"}',
    { 'Fn::Sub': '${AWS::Region}-${Table}-shop' },
  ],
  ['pseudo parameters of the plugin', 'value: "arn:#{AWS::Region}"', { 'Fn::Sub': 'arn:${AWS::Region}' }],
  ['pseudo parameters inside of Fn::Sub', 'value: {"Fn::Sub": "a-#{AWS::Region}-${B}"}', { 'Fn::Sub': 'a-${AWS::Region}-${B}' }],
  ['other braces are no pseudo parameters', 'value: "#{x} #if"', '#{x} #if'],
  ['an escaped variable', "value: '\\${self:service} ${self:service}'", '${self:service} shop'],
  [
    'parameters by stage, framework 3',
    'value: ${param:p}',
    'b',
    { stage: 'prod' },
    {},
    'name: aws\nparams:\n  default: {p: a}\n  prod: {p: b}',
  ],
  [
    'parameters by stage, framework 4',
    'value: ${param:p}',
    'a',
    { stage: 'qa' },
    {},
    'name: aws\nstages:\n  default: {params: {p: a}}\n  prod: {params: {p: b}}',
  ],
  [
    'a syntax of its own',
    'value: ${{self:service}} ${AWS::Region}',
    'shop ${AWS::Region}',
    {},
    {},
    "variableSyntax: '\\${{([ ~:a-zA-Z0-9._,]+?)}}'",
  ],
]

for (const [what, custom, value, options, files, provider] of cases)
  test(`variables: ${what}`, () => assert.deepEqual(resolved(custom, options, files, provider).value, value))

const reports: readonly (readonly [what: string, custom: string, reasons: readonly string[]])[] = [
  ['nothing wrong', 'a: 1\nvalue: ${self:custom.a}${opt:x}${env:Y}${ssm:/z}${git:branch}', []],
  ['a missing value', 'value: ${self:custom.a}', ['unresolved-variable app/serverless.yml:5']],
  ['no report where a fallback stands in', "value: ${self:custom.a, file(b.yml), 'c'}", []],
  ['a missing file', 'value: ${file(b.yml)}', ['missing-file app/serverless.yml:5']],
  ['a file outside of the project', 'value: ${file(../../b.yml)}', ['outside-project app/serverless.yml:5']],
  ['an unknown source', 'value: ${plugin:x}', ['unresolved-variable app/serverless.yml:5']],
  ['a circle', 'value: ${self:custom.a}\na: ${self:custom.b}\nb: ${self:custom.value}', ['variable-cycle app/serverless.yml:5']],
  ['a map that contains itself', 'value: {x: "${self:custom}"}', ['variable-cycle app/serverless.yml:5']],
]

for (const [what, custom, expected] of reports)
  test(`reports: ${what}`, () =>
    assert.deepEqual(
      resolved(custom)
        .notes.unread()
        .map(({ reason, at }) => `${reason} ${at.file}:${at.line}`),
      expected,
    ))

test('a circle names its places', () => {
  const [cycle] = resolved('value: ${self:custom.a}\na: ${self:custom.value}').notes.unread()
  assert.equal(cycle?.what, 'These refer to each other: app/serverless.yml:5, app/serverless.yml:6')
})

test('a value keeps the place where it is written', () => {
  const { variables, root } = resolved('a:\n  b: 1\nvalue: ${self:custom.a}')
  const value = child(root, 'custom', 'value')
  assert.ok(value !== undefined)
  assert.equal(child(variables.resolve(value), 'b')?.at.line, 6)
})

const words = fc.constantFrom(
  '${',
  '}',
  '${self:custom.a}',
  '${self:custom.',
  '${self:',
  '${opt:x, ',
  '${file(',
  ')',
  ':',
  ', ',
  "'",
  'a',
  '${sls:stage}',
  '#{AWS::Region}',
  '\\',
)

test('never throws and always ends, whatever is nested in whatever', () => {
  fc.assert(
    fc.property(fc.array(fc.array(words, { maxLength: 12 }), { minLength: 3, maxLength: 3 }), (texts) => {
      const [a, b, value] = texts.map((parts) => JSON.stringify(parts.join('')))
      resolved(`a: ${a}\nb: ${b}\nvalue: ${value}`)
    }),
    { numRuns: 200 },
  )
})

const scalars = fc.oneof(
  fc.string({ unit: 'grapheme-ascii' }).filter((text) => !/[$#\\]/.test(text)),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
)
const documents = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalars,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'grapheme-ascii', maxLength: 5 }), tie('value'), { maxKeys: 4 }),
  ),
})).value

test('without variables a document is the same node', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const { variables, root } = resolved(`value: ${JSON.stringify(document)}`)
      const value = child(root, 'custom', 'value')
      assert.ok(value !== undefined)
      assert.equal(variables.resolve(value), value)
    }),
    { numRuns: 50 },
  )
})

test('resolving what is resolved changes nothing', () => {
  for (const [, custom, , options, files, provider] of cases) {
    const { variables, root } = resolved(custom, options, files, provider)
    const value = child(root, 'custom', 'value')
    assert.ok(value !== undefined)
    const once = variables.resolve(value)
    assert.deepEqual(plain(variables.resolve(once)), plain(once))
  }
})

const bombs: readonly (readonly [what: string, custom: string])[] = [
  [
    'a long chain',
    `${Array.from({ length: 3000 }, (_, index) => `a${index}: \${self:custom.a${index + 1}}`).join('\n')}\nvalue: \${self:custom.a0}`,
  ],
  [
    'a text that doubles',
    `a0: x\n${Array.from({ length: 64 }, (_, index) => `a${index + 1}: \${self:custom.a${index}}\${self:custom.a${index}}`).join('\n')}\nvalue: \${self:custom.a64}`,
  ],
  [
    'a list that triples',
    `a0: [x, x, x]\n${Array.from({ length: 64 }, (_, index) => `a${index + 1}: ["\${self:custom.a${index}}", "\${self:custom.a${index}}", "\${self:custom.a${index}}"]`).join('\n')}\nvalue: \${self:custom.a64}`,
  ],
  ['deep nesting', `value: "${'${self:'.repeat(5000)}x${'}'.repeat(5000)}"`],
]

for (const [what, custom] of bombs)
  test(`is told, not followed: ${what}`, () => {
    const { value, notes } = resolved(custom)
    assert.ok(JSON.stringify(value).length < 2_000_000)
    assert.ok(notes.unread().some(({ reason }) => reason === 'too-complex'))
  })
