import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ScanResult } from '../model/scan-result.ts'
import { cleanResult, emptyResult, exampleContext, exampleResult, finding, hostileNames, hostileResult } from './example-result.fixture.ts'
import { reportOptions } from './options.ts'
import { text } from './text.ts'

const written = (result: ScanResult, given: Readonly<Record<string, unknown>> = {}): string =>
  text(result, exampleContext, reportOptions(given))

test('the whole report, as somebody reads it', () => {
  assert.equal(
    written(exampleResult, { width: 90 }),
    `HIGH      Anyone can call this endpoint                      open-endpoint · sure · public
  serverless.yml:15  POST /orders/{id} has no authorizer
                     │ - httpApi: POST /orders/{id}
  → src/orders.ts:22  event.body becomes a message in Jobs
  fix  Name an authorizer (JWT or IAM) on the route, or mark the route public on purpose.
       cordon explain open-endpoint

HIGH      A secret stands in the environment       secret-in-environment · sure · internal
  serverless.yml:21  STRIPE_KEY is written into the template
                     │ STRIPE_KEY: …
  fix  Keep it in a secret store and fetch it when the function starts.
       cordon explain secret-in-environment

LOW       Requests are not traced                              tracing-off · sure · public
  serverless.yml:12  createOrder has no tracing
  serverless.yml:24  report has no tracing
  fix  Switch on active tracing.                                cordon explain tracing-off

Possible, because something is not known

MEDIUM    Anyone can call this endpoint           open-endpoint · possible · authenticated
  serverless.yml:18  the authorizer of GET /orders is not known
                     │ - httpApi: GET /orders
  fix  Name an authorizer (JWT or IAM) on the route, or mark the route public on purpose.
       cordon explain open-endpoint

Read 2 of 3 files. Not read:
  The file is not valid YAML or JSON
    infra/broken.yml:7  unexpected end of the document
1 place in what was read could not be understood:
  A variable has no value in the files
    serverless.yml:33  \${ssm:/shop/key} has no value in the files

Left out: 1 by a comment, 1 in the baseline
Suppressions that do nothing:
  serverless.yml:50  open-endpoint: it matches nothing any more

2 high, 2 low; 1 possible    score 61 of 100, confidence 50 %
3 checks looked at 1 service, 2 functions (1 public), 2 routes and 1 resource in 2 of 3
files, stage prod
Next: cordon explain open-endpoint
`,
  )
})

test('a clean result says what was looked at', () => {
  assert.equal(
    written(cleanResult),
    `Nothing found    score 100 of 100, confidence 100 %
3 checks looked at 1 service, 2 functions (1 public), 2 routes and 1 resource in 2 files, stage prod
Next: cordon model shows what was understood of the application
`,
  )
})

const notClean: readonly (readonly [string, ScanResult])[] = [
  ['nothing read', emptyResult],
  ['no check ran', { ...cleanResult, checks: [] }],
  [
    'only unreadable files',
    {
      ...emptyResult,
      application: {
        ...emptyResult.application,
        files: [{ path: 'a.yml', as: 'unread', bytes: 1 }],
        unread: exampleResult.application.unread,
      },
    },
  ],
]
for (const [what, result] of notClean) {
  for (const quiet of [false, true]) {
    test(`${what} does not look clean${quiet ? ', not even quietly' : ''}`, () => {
      assert.match(written(result, { quiet }), /nothing can be said\. This is not an all-clear/)
      assert.doesNotMatch(written(result, { quiet }), /Nothing found|score|100/)
    })
  }
}

test('unread parts are said even where nothing was found', () => {
  const report = written({ ...exampleResult, findings: [] })
  assert.match(report, /Read 2 of 3 files\. Not read:/)
  assert.match(report, /confidence 50 %/)
})

test('quiet: findings at or over the threshold, and the summary', () => {
  const report = written(exampleResult, { quiet: true })
  assert.match(report, /open-endpoint · sure · public/)
  assert.doesNotMatch(report, /tracing-off|MEDIUM|Not read|Left out|Next/)
  assert.match(report, /2 high, 2 low; 1 possible/)
  assert.doesNotMatch(written(exampleResult, { quiet: true, threshold: 'none' }), /HIGH|LOW/)
  assert.match(written(exampleResult, { quiet: true, threshold: 'low' }), /LOW/)
})

test('many places of one check are cut at eight, the excerpts at three; verbose shows all', () => {
  const findings = Array.from({ length: 20 }, (_, index) => finding('tracing-off', 'low', 40 + index))
  const context = { ...exampleContext, sources: () => Array.from({ length: 60 }, (_, index) => `line ${index + 1}`) }
  const count = (given: Readonly<Record<string, unknown>>, pattern: RegExp): number =>
    text({ ...exampleResult, findings }, context, reportOptions(given)).match(pattern)?.length ?? 0
  assert.deepEqual([count({}, /is wrong/g), count({}, /│ line/g), count({}, /… and 12 more/g)], [8, 3, 1])
  assert.deepEqual(
    [count({ verbose: true }, /is wrong/g), count({ verbose: true }, /│ line/g), count({ verbose: true }, /… and/g)],
    [20, 20, 0],
  )
})

const many = (severity: 'low' | 'medium', lines: readonly number[]): readonly ReturnType<typeof finding>[] =>
  lines.map((line) => finding('tracing-off', severity, line))
/** More kinds of finding than a report shows whole whatever they are. */
const sixKinds = (['public', 'authenticated', 'internal'] as const).flatMap((reach, index) => [
  finding('open-endpoint', 'high', 10 + index, { reach }),
  finding('secret-in-environment', 'medium', 20 + index, { reach }),
])

test('low findings of a long report are in short: a headline and their places, whoever reaches them', () => {
  const lows = [...many('low', [40, 41, 41]), finding('tracing-off', 'low', 42, { reach: 'internal' })]
  const report = written({ ...cleanResult, findings: [...sixKinds, ...lows] }, { width: 80 })
  assert.ok(
    report.includes(`${'LOW       Requests are not traced'.padEnd(69)}tracing-off
          3 places: serverless.yml:40, serverless.yml:41, serverless.yml:42

Low findings are shown in short; --verbose shows them whole, with their fixes.
`),
    report,
  )
  assert.doesNotMatch(report, /Switch on active tracing/)
})

test('of a single place in short, the sentence stands beside it', () => {
  const report = written({ ...cleanResult, findings: [...sixKinds, ...many('low', [40])] })
  assert.match(report, /^LOW .*\n {10}serverless\.yml:40 {2}\S.*\n\n/m)
})

test('the way out of where the reader stands is told once, not before each place in short', () => {
  const report = written({ ...cleanResult, findings: [...sixKinds, ...many('low', [40, 41])] }, { prefix: '../../work/services/shop' })
  assert.match(report, /^ {10}2 places: serverless\.yml:40, serverless\.yml:41$/m)
  assert.match(report, /in short, their places as seen from \.\.\/\.\.\/work\/services\/shop;/)
  const inside = written({ ...cleanResult, findings: [...sixKinds, ...many('low', [40, 41])] }, { prefix: 'services/shop' })
  assert.match(inside, /^ {10}2 places: services\/shop\/serverless\.yml:40/m)
  assert.match(inside, /shown in short; --verbose/)
})

test('places in short keep to one line, and the rest is counted', () => {
  const lows = many(
    'low',
    Array.from({ length: 50 }, (_, index) => 100 + index),
  )
  for (const width of [60, 80, 100, 120]) {
    const report = written({ ...cleanResult, findings: [...sixKinds, ...lows] }, { width })
    const [line = ''] = /^ +50 places: .*$/m.exec(report) ?? []
    assert.ok(line.length <= width && line.length > 30, `${width}: ${line}`)
    const named = [...line.matchAll(/serverless\.yml:\d+/g)].length
    assert.ok(line.endsWith(` and ${50 - named} more`), line)
  }
})

const wholeCases: readonly (readonly [what: string, options: Readonly<Record<string, unknown>>, others: number])[] = [
  ['--verbose', { verbose: true }, 6],
  ['they fail the run', { threshold: 'low' }, 6],
  ['the report is short anyway', {}, 4],
]
for (const [what, options, others] of wholeCases)
  test(`low findings are shown whole where ${what}`, () => {
    const report = written({ ...cleanResult, findings: [...sixKinds.slice(0, others), ...many('low', [40])] }, options)
    assert.match(report, /Switch on active tracing/)
    assert.doesNotMatch(report, /in short/)
  })

test('possible low findings are in short, and stay apart', () => {
  const report = written({ ...cleanResult, findings: [...sixKinds, finding('tracing-off', 'low', 40, { sure: false })] })
  assert.match(report, /Possible, because something is not known\n\nLOW {7}Requests are not traced +tracing-off\n {10}serverless\.yml:40/)
})

test('a fix is told once', () => {
  const report = written({ ...cleanResult, findings: sixKinds })
  assert.equal(report.match(/Name an authorizer/g)?.length, 1)
  assert.equal(report.match(/^ {2}fix {2}as above$/gm)?.length, 4)
})

test('a long story is cut in its middle; verbose tells it whole', () => {
  const path = Array.from({ length: 12 }, (_, index) => ({
    at: { file: 'src/a.ts', line: index + 1, column: 1 },
    what: `step ${index + 1}`,
  }))
  const findings = [finding('open-endpoint', 'high', 1, { path })]
  const steps = (verbose: boolean): readonly (string | undefined)[] =>
    [...written({ ...cleanResult, findings }, { verbose }).matchAll(/^ {2}→ .*?(\d more steps|step \d+)/gm)].map(([, what]) => what)
  assert.deepEqual(steps(false), [
    'step 1',
    'step 2',
    'step 3',
    'step 4',
    'step 5',
    '3 more steps',
    'step 9',
    'step 10',
    'step 11',
    'step 12',
  ])
  assert.equal(steps(true).length, 12)
})

test('a place that takes half of the line has its sentence under it, and does not push the others to the right', () => {
  const long = { file: `${'deep/'.repeat(12)}template.yaml`, line: 3, column: 1 }
  const alone = written({ ...cleanResult, findings: [finding('tracing-off', 'high', 1, { at: long })] })
  assert.match(alone, /template\.yaml:3\n {4}\S/)
  const both = written({ ...cleanResult, findings: [finding('tracing-off', 'high', 1, { at: long }), finding('tracing-off', 'high', 7)] })
  assert.match(both, /^ {2}serverless\.yml:7 {2}\S/m)
})

test('what is left out is no all-clear', () => {
  const { suppressed } = exampleResult
  assert.match(written({ ...cleanResult, suppressed }), /^Nothing found beyond what is left out {4}score 100/m)
})

test('a suppression that names no check', () => {
  const staleSuppressions = [{ at: { file: 'a.yml', line: 5, column: 1 }, check: '', why: 'no check is named' }]
  assert.match(written({ ...cleanResult, staleSuppressions }), /^ {2}a\.yml:5 {2}no check is named$/m)
})

test('what an attacker would try first stands first', () => {
  const findings = [
    finding('tracing-off', 'low', 1),
    finding('secret-in-environment', 'high', 2, { reach: 'internal' }),
    finding('secret-in-environment', 'critical', 3, { reach: 'internal' }),
    finding('open-endpoint', 'high', 4),
  ]
  assert.deepEqual(
    [...written({ ...cleanResult, findings }).matchAll(/^([A-Z]+) .* (\w+)$/gm)].map(([, severity, reach]) => `${severity} ${reach}`),
    ['CRITICAL internal', 'HIGH public', 'HIGH internal', 'LOW public'],
  )
})

test('colours only when asked for', () => {
  assert.doesNotMatch(written(exampleResult), /\p{Cc}(?<!\n)/u)
  assert.ok(written(exampleResult, { color: true }).includes('\u001b[31m'))
})

test('lines keep to the width, but for words that must stay whole', () => {
  for (const width of [60, 80, 100]) {
    const tooLong = written(exampleResult, { width })
      .split('\n')
      .filter((line) => line.length > width)
    for (const line of tooLong)
      assert.match(line.trim(), /^\S+(?: · \w+){0,2}$|^│|^(?:Read|Left out|Suppressions|Next|\d+ place|\d high)/, `${width}: ${line}`)
  }
})

test('a check that the registry does not know is shown by its id', () => {
  assert.match(written({ ...cleanResult, findings: [finding('__proto__', 'high', 1)] }), /^HIGH {6}__proto__ /)
})

test('the prefix makes places clickable from where the reader stands', () => {
  assert.match(written(exampleResult, { prefix: 'services/shop' }), /services\/shop\/serverless\.yml:15 {2}POST/)
})

for (const name of hostileNames) {
  test(`hostile: ${JSON.stringify(name)}`, () => {
    const report = written(hostileResult(name))
    assert.doesNotMatch(report, /[\p{Cc}\p{Cf}\p{Cs}](?<!\n)/u)
    // A runner takes a line that begins with `::`, and `##[` or `##vso[` anywhere, for a command.
    assert.doesNotMatch(report, /^\s*::|##(?:vso|teamcity)?\[/m)
  })
}
