import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ScanResult } from '../model/scan-result.ts'
import { cleanResult, emptyResult, exampleContext, exampleResult, finding, hostileNames, hostileResult } from './example-result.fixture.ts'
import { markdown } from './markdown.ts'
import { codeSpan, htmlText, markdownText } from './markdown-text.ts'
import { reportOptions } from './options.ts'

const written = (result: ScanResult, given: Readonly<Record<string, unknown>> = {}): string =>
  markdown(result, exampleContext, reportOptions(given))

test('a line, a table, the rest folded', () => {
  assert.equal(
    written({ ...exampleResult, findings: exampleResult.findings.slice(0, 1) }).split('\n\n<details>')[0],
    `### Cordon: 1 high

Score 79 of 100, confidence 50 %. 3 checks looked at 1 service, 2 functions (1 public), 2 routes and 1 resource in 2 of 3 files.

| | What | Where | Reach |
|---|---|---|---|
| **high** | Anyone can call this endpoint | [serverless.yml:15](serverless.yml#L15) | public |`,
  )
})

test('details tell place, path, why and fix', () => {
  const report = written(exampleResult)
  assert.ok(
    report.includes(`<details><summary>high: Anyone can call this endpoint (1 place)</summary>

- [serverless.yml:15](serverless.yml#L15) POST /orders/\\{id\\} has no authorizer
  - [src/orders.ts:22](src/orders.ts#L22) event.body becomes a message in Jobs

Each function is its own way in. One endpoint without an authorizer lets an attacker past all the others.

**Fix:** Name an authorizer \\(JWT or IAM\\) on the route, or mark the route public on purpose.

\`cordon explain open-endpoint\`

</details>`),
    report,
  )
  assert.equal(report.match(/<details>/g)?.length, report.match(/<\/details>/g)?.length)
})

test('what is possible, not read or left out is said apart', () => {
  const report = written(exampleResult)
  assert.match(report, /#### Possible, because something is not known\n\n<details><summary>medium: /)
  assert.match(report, /<summary>Not read: 1 file, and 1 place in others<\/summary>/)
  assert.match(report, /^2 findings left out on purpose\.$/m)
})

test('clean, and nothing read', () => {
  assert.match(written(cleanResult), /^### Cordon: Nothing found\n\nScore 100 of 100, confidence 100 %\. 3 checks looked at/)
  assert.match(written(emptyResult), /^### Cordon: nothing was looked at\n\n.*not an all-clear\.\n$/)
})

test('quiet keeps to the threshold; a long report is cut and says so', () => {
  assert.doesNotMatch(written(exampleResult, { quiet: true }), /Requests are not traced/)
  const many = { ...cleanResult, findings: Array.from({ length: 4000 }, (_, index) => finding(`check-${index % 500}`, 'low', index + 1)) }
  assert.ok(written(many).length < 65_536)
  assert.match(written(many), /… and 475 more kinds of finding/)
  assert.doesNotMatch(written(many, { verbose: true }), /more kind/)
})

/** What CommonMark, GFM and the forge's own filters would make of it. `·` stands for the zero-width gap. */
const escaped: readonly (readonly [string, string])[] = [
  ['POST /orders has no authorizer', 'POST /orders has no authorizer'],
  ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
  ['[click](http://evil.example)', '\\[click\\]\\(http:·//evil.example\\)'],
  ['![x](y)', '\\!\\[x\\]\\(y\\)'],
  ['<img src=x>', '\\<img src\\=x\\>'],
  ['a | b', 'a \\| b'],
  ['&lt; \\<', '\\&lt; \\\\\\<'],
  ['@everyone me@example.com', '@·everyone me@·example.com'],
  ['#1 and # x', '\\#·1 and \\# x'],
  ['www.evil.example', 'www·.evil.example'],
  ['- a\n- b', '\\- a \\- b'],
  ['$x^2$', '\\$x\\^2\\$'],
]
for (const [input, expected] of escaped)
  test(`literal text: ${input}`, () => assert.equal(markdownText(input).replaceAll('\u200b', '·'), expected))

test('code spans and HTML hold what they are given', () => {
  assert.equal(codeSpan('a`b | c\n'), "`a'b ¦ c`")
  assert.equal(htmlText('<b>&"@x'), '&lt;b&gt;&amp;&quot;@\u200bx')
})

for (const name of hostileNames) {
  test(`hostile: ${JSON.stringify(name)}`, () => {
    const report = written(hostileResult(name))
    // No tag but the report's own, no link but to a line of a file, no new lines in the table.
    assert.deepEqual([...new Set(report.match(/(?<!\\)<[^>]*>/g))].toSorted(), ['</details>', '</summary>', '<details>', '<summary>'])
    for (const [, target] of report.matchAll(/(?<!\\)\]\(([^)]*)\)/g)) assert.match(target ?? '', /^(?:[\w.~-]|%[0-9A-F]{2}|\/)+#L\d+$/)
    for (const row of report.split('\n').filter((line) => line.startsWith('| **'))) assert.equal(row.match(/(?<!\\)\|/g)?.length, 5, row)
    assert.doesNotMatch(report, /[\p{Cc}\p{Cf}](?<![\n\u200b])/u)
  })
}
