import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ScanResult } from '../model/scan-result.ts'
import { cleanResult, emptyResult, exampleContext, exampleResult, finding, hostileNames, hostileResult } from './example-result.fixture.ts'
import { github } from './github.ts'
import { reportOptions } from './options.ts'

const written = (result: ScanResult, given: Readonly<Record<string, unknown>> = {}): string =>
  github(result, exampleContext, reportOptions(given))

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** As the runner reads a line: name up to a space, `key=value` by comma up to the next `::`, then the message; `%` sequences undone. */
function parse(line: string): Command {
  const [, name = '', properties = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? assert.fail(line)
  const undone = (text: string): string =>
    text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  const pairs = properties.split(',').map((pair) => {
    const [, key = '', value = ''] = /^(\w+)=(.*)$/.exec(pair) ?? assert.fail(pair)
    return [key, undone(value)] as const
  })
  return { name, properties: Object.fromEntries(pairs), message: undone(message) }
}
const commands = (result: ScanResult, given: Readonly<Record<string, unknown>> = {}): readonly Command[] =>
  written(result, given).trimEnd().split('\n').map(parse)

test('the summary, then the worst first', () => {
  assert.deepEqual(
    commands(exampleResult).map(({ name, properties }) => `${name} ${properties['file'] ?? ''}:${properties['line'] ?? ''}`),
    [
      'notice :',
      'error serverless.yml:15',
      'error serverless.yml:21',
      'warning serverless.yml:18',
      'notice serverless.yml:12',
      'notice serverless.yml:24',
    ],
  )
})

test('an annotation says what, why and what to do', () => {
  assert.deepEqual(commands(exampleResult)[1], {
    name: 'error',
    properties: { file: 'serverless.yml', line: '15', title: 'Anyone can call this endpoint (high, public)' },
    message:
      'POST /orders/{id} has no authorizer\nName an authorizer (JWT or IAM) on the route, or mark the route public on purpose.\ncordon explain open-endpoint',
  })
})

test('percent, comma, colon and line ends are escaped as the toolkit does', () => {
  const result = {
    ...cleanResult,
    findings: [finding('tracing-off', 'high', 1, { because: '100%: a, b', at: { file: 'a,b:c%.yml', line: 1, column: 1 } })],
  }
  assert.match(written(result), /^::error file=a%2Cb%3Ac%25\.yml,line=1,title=[^:]*::100%25: a, b%0A/m)
})

test('what is only possible is never an error, and quiet keeps to the threshold', () => {
  const possible = { ...cleanResult, findings: [finding('open-endpoint', 'critical', 1, { sure: false })] }
  assert.deepEqual(
    commands(possible).map(({ name }) => name),
    ['notice', 'warning'],
  )
  assert.equal(commands(exampleResult, { quiet: true }).length, 3)
})

test('clean says what was looked at; nothing read is an error', () => {
  assert.match(commands(cleanResult)[0]?.message ?? '', /^Nothing found; score 100 .*\. 3 checks looked at 1 service/)
  assert.deepEqual(
    commands(emptyResult).map(({ name }) => name),
    ['error'],
  )
})

test('annotations are found from the root of the repository', () => {
  assert.equal(commands(exampleResult, { prefix: 'services/shop/' })[1]?.properties['file'], 'services/shop/serverless.yml')
})

for (const name of hostileNames) {
  test(`hostile: ${JSON.stringify(name)}`, () => {
    const found = commands(hostileResult(name))
    assert.equal(found.length, 6)
    for (const { properties } of found.slice(1)) assert.deepEqual(Object.keys(properties), ['file', 'line', 'title'])
    assert.doesNotMatch(written(hostileResult(name)), /[\p{Cc}\p{Cf}](?<!\n)/u)
  })
}
