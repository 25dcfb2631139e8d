import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReportContext } from '../context.ts'
import { exampleContext, finding } from '../example-result.fixture.ts'
import { reportOptions } from '../options.ts'
import { grouped } from '../order.ts'
import type { Finding } from '../../model/finding.ts'
import { findingGroup } from './finding-group.ts'
import type { Desk } from './finding-place.ts'
import { htmlOf } from './markup.ts'

const whole = { drawn: 0, of: 0 }
const desk = (context: ReportContext = exampleContext): Desk => ({
  context,
  options: reportOptions(),
  drawing: { nodes: [], lines: [], functions: whole, resources: whole, entries: whole, whereabouts: () => ({ own: [], also: [] }) },
  serviceOf: () => undefined,
  services: [],
  met: new Set(),
})
const written = (findings: readonly Finding[], context?: ReportContext): string =>
  grouped(findings)
    .map((group) => htmlOf(findingGroup(group, desk(context))))
    .join('')
const inFile = (file: string): Finding => finding('open-endpoint', 'high', 3, { at: { file, line: 3, column: 1 }, fingerprint: file })

const ways: readonly (readonly [string, readonly string[], string])[] = [
  ['YAML', ['a.yml'], '<code># cordon-ignore open-endpoint: the reason</code> on its line or the line above.'],
  ['TypeScript', ['a.ts'], '<code>// cordon-ignore open-endpoint: the reason</code> on its line or the line above.'],
  [
    'both',
    ['a.yaml', 'b.mjs'],
    '<code># cordon-ignore open-endpoint: the reason</code> or <code>// cordon-ignore open-endpoint: the reason</code> on its line',
  ],
  ['JSON has no comments', ['a.json'], 'write an entry under <code>suppress</code> in <code>cordon.config.yaml</code>'],
  ['JSON and YAML', ['a.json', 'b.yml'], 'on its line or the line above, or an entry under <code>suppress</code>'],
]
for (const [what, files, expected] of ways)
  test(`how to accept a finding: ${what}`, () => assert.ok(written(files.map(inFile)).includes(expected), written(files.map(inFile))))

const references: readonly (readonly [string, string])[] = [
  ['CWE-306', '<a href="https://cwe.mitre.org/data/definitions/306.html" rel="noreferrer">CWE-306</a>'],
  ['OW-A2', 'See OW-A2.'],
  ['https://docs.aws.amazon.com/lambda/', '<a href="https://docs.aws.amazon.com/lambda/" rel="noreferrer">docs.aws.amazon.com</a>'],
  ['javascript:alert(1)', 'See javascript:alert(1).'],
  ['http://evil.example/', 'See http://evil.example/.'],
  ['https://a"b/', 'See https://a&quot;b/.'],
]
for (const [reference, expected] of references)
  test(`reference ${reference}`, () => {
    const base = exampleContext.checks['open-endpoint']
    assert.ok(base !== undefined)
    assert.ok(
      written([inFile('a.yml')], { ...exampleContext, checks: { 'open-endpoint': { ...base, references: [reference] } } }).includes(
        expected,
      ),
    )
  })

const folded: readonly (readonly [number, number])[] = [
  [1, 0],
  [5, 0],
  [6, 2],
  [40, 36],
]
for (const [count, hidden] of folded)
  test(`of ${count} places ${hidden} are folded`, () => {
    const page = written(Array.from({ length: count }, (_, index) => finding('tracing-off', 'low', 100 + index)))
    assert.equal(/<summary>(\d+) more places<\/summary>/.exec(page)?.[1] ?? '0', String(hidden))
    assert.equal(page.match(/<li class="place"/g)?.length, count)
  })

test('a check that the registry does not know is shown by its id, without advice', () => {
  const page = written([finding('__proto__', 'high', 1)])
  assert.match(page, /<h4><span class="chip high">high<\/span> __proto__<\/h4>/)
  assert.doesNotMatch(page, /<b>Fix<\/b>/)
})
