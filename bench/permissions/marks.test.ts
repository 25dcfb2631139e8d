import assert from 'node:assert/strict'
import { test } from 'node:test'
import { themeOf } from './marks.ts'
import { readCases } from './read-cases.ts'

const template = `
Parameters:
  Old: { Type: String }
Resources:
  Orders:
    Type: AWS::DynamoDB::Table
  Save:
    Type: AWS::Serverless::Function
    Properties:
      Handler: src/app.save
      Events:
        Job:
          Type: SQS # uses sqs:ReceiveMessage on arn:sqs:jobs
  Load:
    Type: AWS::Serverless::Function
    Properties: { Handler: src/app.load }
`
const code = (line: string): string => `import x from 'x'

const store = () =>
  x.send() // uses dynamodb:Scan on Orders for Save, Load

export const save = async () => {
  ${line}
}

exports.load = async () => {}
`
const read = (line: string, text = template) =>
  themeOf(
    't',
    new Map([
      ['template.yaml', text],
      ['src/app.js', code(line)],
    ]),
  )

test('a mark belongs to the handler it stands in, to the function of the template, or to those it names', () => {
  const { functions, expectations, problems } = read('x.put() // uses dynamodb:PutItem on Orders; (s3:ListBucket on param:Old)')
  assert.deepEqual(problems, [])
  assert.deepEqual([...functions.keys()], ['Save', 'Load'])
  assert.deepEqual(
    expectations.map(({ fn, action, scopes, optional, file, line }) => `${fn} ${action} ${scopes.join()} ${optional} ${file}:${line}`),
    [
      'Save sqs:ReceiveMessage arn:sqs:jobs false template.yaml:13',
      'Save dynamodb:Scan Orders false src/app.js:4',
      'Load dynamodb:Scan Orders false src/app.js:4',
      'Save dynamodb:PutItem Orders false src/app.js:7',
      'Save s3:ListBucket param:Old true src/app.js:7',
    ],
  )
})

test('a mark alone on its line is about the next line that is none', () => {
  const { expectations } = read('// uses dynamodb:PutItem on Orders\n  // uses kms:Decrypt on ?\n  x.put()')
  assert.deepEqual(
    expectations.filter(({ line }) => line === 9).map(({ action }) => action),
    ['dynamodb:PutItem', 'kms:Decrypt'],
  )
})

const wrong: readonly (readonly [string, string, RegExp])[] = [
  ['no action', 'x.put() // uses PutItem on Orders', /malformed/],
  ['no scope', 'x.put() // uses dynamodb:PutItem', /malformed/],
  ['two scopes', 'x.put() // uses dynamodb:PutItem on Orders Lines', /malformed/],
  ['half a parenthesis', 'x.put() // uses (dynamodb:PutItem on Orders', /malformed/],
  ['unknown resource', 'x.put() // uses dynamodb:PutItem on Order', /unknown scope Order/],
  ['unknown second spelling', 'x.put() // uses dynamodb:PutItem on Orders|Lines/*', /unknown scope Lines/],
  ['unknown parameter', 'x.put() // uses dynamodb:PutItem on param:New', /unknown scope param:New/],
  ['unknown function', 'x.put() // uses dynamodb:PutItem on Orders for Keep', /no function Keep/],
]
for (const [name, line, message] of wrong)
  test(`a wrong mark is told: ${name}`, () => assert.match(read(line).problems.join('\n'), message))

test('a mark outside of a handler names its functions', () => {
  const { problems } = themeOf(
    't',
    new Map([
      ['template.yaml', template],
      ['src/app.js', `${code('')}\nconst other = () => x.get() // uses dynamodb:GetItem on Orders\n`],
    ]),
  )
  assert.match(problems.join('\n'), /whose is it/)
})

test('a handler has a file, and the file has the name', () => {
  assert.match(read('', template.replace('src/app.load', 'src/gone.load')).problems.join('\n'), /Load has no file src\/gone/)
  assert.match(read('', template.replace('src/app.load', 'src/app.fetch')).problems.join('\n'), /src\/app\.js has no fetch/)
})

test('the suite: no wrong mark, at least 280 cases in 28 themes, two fifths in Python', () => {
  const themes = readCases().map(({ theme }) => theme)
  assert.deepEqual(
    themes.flatMap(({ problems }) => problems),
    [],
  )
  const files = themes.flatMap(({ functions }) => [...functions.values()].map(({ file }) => file))
  assert.ok(themes.length >= 28 && files.length >= 280, `${themes.length} themes, ${files.length} cases`)
  assert.ok(files.filter((file) => file.endsWith('.py')).length >= files.length * 0.4)
})
