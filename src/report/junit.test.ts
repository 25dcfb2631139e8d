import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ScanResult } from '../model/scan-result.ts'
import { cleanResult, emptyResult, exampleContext, exampleResult, finding, hostileNames, hostileResult } from './example-result.fixture.ts'
import { junit } from './junit.ts'
import { reportOptions } from './options.ts'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** As strict as XML 1.0 asks for what the report uses: one root, tags that close, quoted attributes, five entities, no controls. */
function parse(xml: string): Element {
  assert.match(xml, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/)
  assert.doesNotMatch(xml, /[\p{Cc}\p{Cs}\ufffe\uffff](?<![\n\t])/u)
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const body = xml.slice(xml.indexOf('?>') + 2)
  const token = /<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)|(<)/g
  for (const [, closing, name, attributes, empty, text, stray] of body.matchAll(token)) {
    const last = open.at(-1)
    assert.ok(last !== undefined && stray === undefined, 'a stray <')
    if (text !== undefined) last.text += unescaped(text)
    else if (closing === '/') assert.equal(open.pop()?.name, name)
    else {
      const pairs = [...(attributes ?? '').matchAll(/ ([a-z]+)="([^"]*)"/g)].map(
        ([, key, value]) => [key ?? '', unescaped(value ?? '')] as const,
      )
      assert.equal(new Set(pairs.map(([key]) => key)).size, pairs.length, 'an attribute twice')
      const element: Element = { name: name ?? '', attributes: Object.fromEntries(pairs), children: [], text: '' }
      last.children.push(element)
      if (empty !== '/') open.push(element)
    }
  }
  assert.equal(open.length, 1)
  assert.equal(root.children.length, 1)
  return root.children[0] ?? root
}

function unescaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return text.replace(/&(\w*);?/g, (_, name: string) => {
    assert.ok(Object.hasOwn(entities, name), `&${name}`)
    return entities[name] ?? ''
  })
}

const written = (result: ScanResult, given: Readonly<Record<string, unknown>> = {}): Element =>
  parse(junit(result, exampleContext, reportOptions(given)))
const tests = (root: Element): readonly Element[] => root.children.flatMap(({ children }) => children)
const outcomes = (root: Element): readonly string[] =>
  tests(root).map(({ attributes, children }) => `${attributes['classname']} ${children[0]?.name ?? 'passed'}`)

test('a suite for each check that ran and one for what was read; a test for each finding', () => {
  const root = written(exampleResult)
  assert.equal(root.name, 'testsuites')
  assert.deepEqual(
    root.children.map(({ attributes }) => attributes['name']),
    ['What was read', 'Anyone can call this endpoint', 'A secret stands in the environment', 'Requests are not traced'],
  )
  assert.deepEqual(outcomes(root), [
    'cordon.read passed',
    'cordon.read skipped',
    'cordon.read skipped',
    'open-endpoint failure',
    'open-endpoint skipped',
    'secret-in-environment failure',
    'tracing-off skipped',
    'tracing-off skipped',
  ])
})

test('the totals add up', () => {
  const root = written(exampleResult)
  const { attributes: totals } = root
  assert.deepEqual({ ...totals }, { name: 'cordon', tests: '8', failures: '2', errors: '0', skipped: '5', time: '0' })
  for (const key of ['tests', 'failures', 'errors', 'skipped']) {
    assert.equal(
      root.children.reduce((sum, { attributes }) => sum + Number(attributes[key]), 0),
      Number(totals[key]),
    )
  }
})

test('a failure tells place, sentence, path and fix; a test has one failure at most', () => {
  const root = written(exampleResult)
  const failed = tests(root).find(({ children }) => children[0]?.name === 'failure')
  assert.deepEqual(failed?.attributes, {
    name: 'POST /orders/{id} has no authorizer',
    classname: 'open-endpoint',
    time: '0',
    file: 'serverless.yml',
    line: '15',
  })
  assert.equal(failed.children[0]?.attributes['type'], 'high')
  assert.match(
    failed.children[0]?.text ?? '',
    /^serverless\.yml:15 POST .*\nsrc\/orders\.ts:22 event\.body .*\nfix: Name .*\ncordon explain open-endpoint$/,
  )
  assert.ok(tests(root).every(({ children }) => children.length <= 1))
})

test('the suite is red when the build is to fail, and only then', () => {
  const low: ScanResult = {
    ...cleanResult,
    findings: [finding('tracing-off', 'low', 1), finding('open-endpoint', 'critical', 2, { sure: false })],
  }
  assert.equal(written(low).attributes['failures'], '0')
  assert.equal(written(low, { threshold: 'low' }).attributes['failures'], '1')
  assert.equal(written(exampleResult, { threshold: 'none' }).attributes['failures'], '0')
})

test('a check that found nothing passes; nothing read is an error', () => {
  assert.deepEqual(
    [written(cleanResult).attributes['skipped'], written(cleanResult).attributes['failures'], written(cleanResult).attributes['errors']],
    ['0', '0', '0'],
  )
  assert.equal(written(emptyResult).attributes['errors'], '1')
})

for (const name of hostileNames) {
  test(`hostile: ${JSON.stringify(name)}`, () => {
    assert.equal(tests(written(hostileResult(name))).length, 8)
  })
}
