import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import { cleanResult, emptyResult, exampleContext, exampleResult, finding, hostileNames, hostileResult } from './example-result.fixture.ts'
import type { ScanResult } from '../model/scan-result.ts'
import { reportOptions } from './options.ts'
import { sarif } from './sarif.ts'
import { sarifText } from './sarif-text.ts'

interface Log {
  readonly runs: readonly [Run]
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Rule[]; readonly notifications: readonly { readonly id: string }[] } }
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean
      readonly toolExecutionNotifications: readonly { readonly level: string; readonly descriptor?: { readonly id: string } }[]
    },
  ]
  readonly results: readonly Result[]
}
interface Rule {
  readonly id: string
  readonly helpUri?: string
  readonly defaultConfiguration: { readonly level: string }
  readonly properties: { readonly tags: readonly string[]; readonly 'security-severity': string }
}
interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly [Location]
  readonly relatedLocations?: readonly Location[]
  readonly codeFlows?: readonly [{ readonly threadFlows: readonly [{ readonly locations: readonly { readonly location: Location }[] }] }]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions: readonly { readonly kind: string; readonly justification: string }[]
  readonly properties: Readonly<Record<string, unknown>>
}
interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }
    readonly region: { readonly startLine: number }
  }
  readonly message?: { readonly text: string }
}

// The schema of the OASIS Standard as the package ships it; draft 4, of which it uses nothing that later drafts changed but `id`.
const require = createRequire(import.meta.url)
const { id: _, $schema: __, ...schema } = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as Record<string, unknown>
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false })
const valid = ajv.compile(schema)

const written = (result: ScanResult, given: Readonly<Record<string, unknown>> = {}): Run => {
  const log: unknown = JSON.parse(sarif(result, exampleContext, reportOptions(given)))
  assert.ok(valid(log), ajv.errorsText(valid.errors))
  return (log as Log).runs[0]
}

for (const [name, result] of Object.entries({ example: exampleResult, clean: cleanResult, empty: emptyResult })) {
  test(`the ${name} result is valid SARIF 2.1.0`, () => void written(result))
}

test('the schema refuses what is not SARIF', () => {
  assert.equal(valid({ version: '2.1.0', runs: [{ tool: { driver: {} } }] }), false)
})

test('every check that ran is a rule, and every result points at its own', () => {
  const { tool, results } = written(exampleResult)
  assert.deepEqual(
    tool.driver.rules.map(({ id }) => id),
    ['open-endpoint', 'secret-in-environment', 'tracing-off'],
  )
  assert.equal(written(cleanResult).tool.driver.rules.length, 3)
  for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId)
})

test('rules carry what code scanning shows: severity as a number in its band, CWE tags, a help page', () => {
  const [open, , untraced] = written(exampleResult).tool.driver.rules
  assert.deepEqual(open?.properties.tags, ['security', 'broken-authentication', 'external/cwe/cwe-306', 'OW-A2'])
  assert.match(open?.helpUri ?? '', /^https:/)
  assert.deepEqual([open?.defaultConfiguration.level, untraced?.defaultConfiguration.level], ['error', 'note'])
  const numbers = [open, untraced].map((rule) => Number(rule?.properties['security-severity']))
  assert.ok(Number(numbers[0]) >= 7 && Number(numbers[0]) < 9 && Number(numbers[1]) > 0 && Number(numbers[1]) < 4)
})

test('a check that found nothing has the worst severity that it can have', () => {
  assert.equal(written(cleanResult).tool.driver.rules[0]?.defaultConfiguration.level, 'error')
})

test('results say level, place, risk, reach, sureness and fingerprint', () => {
  const [first, , possible] = written(exampleResult).results
  assert.deepEqual([first?.level, possible?.level], ['error', 'warning'])
  assert.deepEqual(first?.properties, { risk: 'broken-authentication', sure: true, reach: 'public', severity: 'high' })
  assert.equal(possible?.properties['sure'], false)
  assert.deepEqual(first?.partialFingerprints, { 'cordonFinding/v1': 'open-endpoint-15' })
  const { artifactLocation, region } = first?.locations[0].physicalLocation ?? {}
  assert.deepEqual([artifactLocation, region?.startLine], [{ uri: 'serverless.yml', uriBaseId: '%SRCROOT%' }, 15])
})

test('what is only possible is never an error', () => {
  assert.equal(
    written({ ...cleanResult, findings: [finding('open-endpoint', 'critical', 1, { sure: false })] }).results[0]?.level,
    'warning',
  )
})

test('the path is a code flow and related locations, in the order of the story', () => {
  const [first, second] = written(exampleResult).results
  const flow = first?.codeFlows?.[0].threadFlows[0].locations.map(({ location }) => location)
  assert.deepEqual(
    flow?.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri),
    ['serverless.yml', 'src/orders.ts'],
  )
  assert.equal(first?.relatedLocations?.[1]?.message?.text, 'event.body becomes a message in Jobs')
  assert.deepEqual([second?.codeFlows, second?.relatedLocations], [undefined, undefined])
})

test('suppressed findings are there with their reason; either all results have a list of suppressions or none (3.27.23)', () => {
  const { results } = written(exampleResult)
  assert.ok(results.every(({ suppressions }) => Array.isArray(suppressions)))
  assert.deepEqual(
    results.flatMap(({ suppressions }) => suppressions.map(({ kind, justification }) => [kind, justification])),
    [
      ['inSource', 'called once a year'],
      ['external', 'known since 2026-05-01'],
    ],
  )
})

test('what could not be read is a notification; nothing seen is no success', () => {
  const { invocations, tool } = written(exampleResult)
  assert.deepEqual(
    invocations[0].toolExecutionNotifications.map(({ descriptor }) => descriptor?.id),
    ['syntax', 'unresolved-variable'],
  )
  assert.deepEqual(
    tool.driver.notifications.map(({ id }) => id),
    ['syntax', 'unresolved-variable'],
  )
  assert.equal(invocations[0].executionSuccessful, true)
  assert.equal(written(emptyResult).invocations[0].executionSuccessful, false)
  assert.equal(written(emptyResult).invocations[0].toolExecutionNotifications[0]?.level, 'error')
})

test('places are relative to the repository when the scanned directory is inside of it', () => {
  assert.equal(
    written(exampleResult, { prefix: './services/my shop' }).results[0]?.locations[0].physicalLocation.artifactLocation.uri,
    'services/my%20shop/serverless.yml',
  )
})

const messages: readonly (readonly [string, string])[] = [
  ['plain words', 'plain words'],
  // 3.11.5: literal braces are doubled.
  ['POST /orders/{id} and {0}', 'POST /orders/{{id}} and {{0}}'],
  // 3.11.6: brackets are escaped where they would make a link.
  ['[click](http://evil.example)', '\\[click\\](http://evil.example)'],
  ['a[0] and (b)', 'a[0] and (b)'],
]
for (const [input, expected] of messages) test(`message ${input}`, () => assert.equal(sarifText(input), expected))

for (const name of hostileNames) {
  test(`hostile: ${JSON.stringify(name)}`, () => {
    const { results } = written(hostileResult(name))
    for (const { message, locations } of results) {
      assert.doesNotMatch(message.text, /[\p{Cc}\p{Cf}]|(?<!\\)\](?=\()|(?<!\{)\{\d+\}(?!\})/u)
      assert.match(locations[0].physicalLocation.artifactLocation.uri, /^(?:[\w.~-]|%[0-9A-F]{2}|\/)+$/)
    }
  })
}
