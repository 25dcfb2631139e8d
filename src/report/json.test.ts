import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ScanResult } from '../model/scan-result.ts'
import { cleanResult, emptyResult, exampleContext, exampleResult, hostileNames, hostileResult } from './example-result.fixture.ts'
import { json } from './json.ts'
import { reportOptions } from './options.ts'

interface Parsed {
  readonly [key: string]: unknown
  readonly findings: readonly { readonly because: string; readonly at: { readonly file: string } }[]
  readonly application: { readonly routes: readonly { readonly authorization: readonly string[] }[] }
}
const schema = JSON.parse(readFileSync(new URL('../../docs/schema/scan-result-1.schema.json', import.meta.url), 'utf8')) as object
const written = (result: ScanResult, given: Readonly<Record<string, unknown>> = {}): string =>
  json(result, exampleContext, reportOptions(given))
const parsed = (result: ScanResult): Parsed => JSON.parse(written(result)) as Parsed

/** The published schema lets fields be added; the report may have none that it does not describe. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed)
  if (typeof part !== 'object' || part === null) return part
  const entries = Object.entries(part).map(([key, value]) => [key, closed(value)] as const)
  return Object.fromEntries('properties' in part ? [...entries, ['additionalProperties', false]] : entries)
}

const results = Object.entries({
  example: exampleResult,
  clean: cleanResult,
  empty: emptyResult,
  hostile: hostileResult(hostileNames.join(' ')),
})
for (const [name, result] of results) {
  test(`the ${name} result keeps to the published schema, and has nothing beside it`, () => {
    for (const text of [written(result), written(result, { model: true })]) {
      for (const each of [schema, closed(schema) as object]) {
        const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true })
        assert.ok(ajv.validate(each, JSON.parse(text)), ajv.errorsText())
      }
    }
  })
}

test('the whole model only when asked for', () => {
  assert.equal('model' in parsed(exampleResult), false)
  assert.deepEqual(
    (JSON.parse(written(exampleResult, { model: true })) as Parsed)['model'],
    JSON.parse(JSON.stringify(exampleResult.application)),
  )
})

test('nothing seen is null and not 100', () => {
  const { score, summary } = parsed(emptyResult)
  assert.deepEqual(score, { total: null, risks: {}, confidence: 0 })
  assert.equal((summary as { judged: boolean }).judged, false)
})

test('a setting that is not known says so', () => {
  assert.deepEqual(
    parsed(exampleResult).application.routes.map(({ authorization }) => authorization),
    [['none'], ['unknown']],
  )
})

for (const name of hostileNames) {
  test(`hostile, and not a character lost: ${JSON.stringify(name)}`, () => {
    const text = written(hostileResult(name))
    assert.doesNotMatch(text, /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}](?<!\n)/u)
    assert.ok((JSON.parse(text) as Parsed).findings.every(({ because, at }) => because === name && at.file === `a/${name}.yml`))
  })
}
