import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { check } from '../checks/check.ts'
import type { Finding } from '../model/finding.ts'
import { serviceId } from '../model/ids.ts'
import { ignoreComments } from './ignore-comments.ts'
import { suppress } from './suppress.ts'

const some = check({ title: '', risk: 'misconfiguration', severity: 'low', why: '', fix: '', silent: [], references: [], find: () => [] })
const known = { 'open-endpoint': some, 'no-throttle': some, 'no-tracing': some }
const terms = { known, ran: new Set(['open-endpoint', 'no-throttle']), today: '2026-11-30' }

const finding = (line: number, id = 'open-endpoint', file = 'serverless.yml'): Finding => ({
  check: id,
  risk: 'misconfiguration',
  severity: 'high',
  sure: true,
  reach: 'public',
  at: { file, line, column: 1 },
  about: serviceId('shop'),
  because: '',
  path: [],
  fingerprint: `${id}-${line}`,
})

interface Case {
  readonly name: string
  readonly lines: readonly string[]
  readonly file?: string
  /** Line of the finding; the check is open-endpoint. */
  readonly at: number
  readonly suppressed: boolean
  readonly reason?: string
  readonly stale?: RegExp
}

const cases: readonly Case[] = [
  {
    name: 'on the same line',
    lines: ['a: b # cordon-ignore open-endpoint: public on purpose'],
    at: 1,
    suppressed: true,
    reason: 'public on purpose',
  },
  { name: 'on the line above', lines: ['# cordon-ignore open-endpoint: public', 'a: b'], at: 2, suppressed: true, reason: 'public' },
  { name: 'indented above', lines: ['a:', '  # cordon-ignore open-endpoint: public', '  b: c'], at: 3, suppressed: true },
  {
    name: 'several checks',
    lines: ['a: b # cordon-ignore no-tracing, open-endpoint: a colon: in it'],
    at: 1,
    suppressed: true,
    reason: 'a colon: in it',
  },
  {
    name: 'several comments above, each with its reason',
    lines: ['# cordon-ignore open-endpoint: one', '# cordon-ignore no-tracing: two', 'a: b'],
    at: 3,
    suppressed: true,
    reason: 'one',
  },
  {
    name: 'still in time',
    lines: ['a: b # cordon-ignore open-endpoint: soon gone until 2026-11-30'],
    at: 1,
    suppressed: true,
    reason: 'soon gone',
  },
  {
    name: 'in time, in brackets',
    lines: ['a: b # cordon-ignore open-endpoint: soon [until 2027-01-31]'],
    at: 1,
    suppressed: true,
    reason: 'soon',
  },
  {
    name: 'until, but no date',
    lines: ['a: b # cordon-ignore open-endpoint: until the migration'],
    at: 1,
    suppressed: true,
    reason: 'until the migration',
  },
  {
    name: 'in TypeScript',
    file: 's.ts',
    lines: ['export const a = {', '  b: 1, // cordon-ignore open-endpoint: public', '}'],
    at: 2,
    suppressed: true,
  },
  { name: 'carriage returns', lines: ['# cordon-ignore open-endpoint: public\r', 'a: b\r'], at: 2, suppressed: true, reason: 'public' },

  { name: 'another check', lines: ['a: b # cordon-ignore no-throttle: fine'], at: 1, suppressed: false, stale: /finds nothing here/ },
  { name: 'a check that did not run', lines: ['a: b # cordon-ignore no-tracing: fine'], at: 1, suppressed: false },
  { name: 'no reason', lines: ['a: b # cordon-ignore open-endpoint'], at: 1, suppressed: false, stale: /no reason/ },
  { name: 'an empty reason', lines: ['a: b # cordon-ignore open-endpoint:  '], at: 1, suppressed: false, stale: /no reason/ },
  { name: 'only a date', lines: ['a: b # cordon-ignore open-endpoint: until 2027-01-31'], at: 1, suppressed: false, stale: /no reason/ },
  {
    name: 'out of date',
    lines: ['a: b # cordon-ignore open-endpoint: x until 2026-11-29'],
    at: 1,
    suppressed: false,
    stale: /expired after 2026-11-29/,
  },
  {
    name: 'an impossible date',
    lines: ['a: b # cordon-ignore open-endpoint: x until 2027-02-30'],
    at: 1,
    suppressed: false,
    stale: /no date/,
  },
  { name: 'all checks', lines: ['a: b # cordon-ignore *: x'], at: 1, suppressed: false, stale: /name the check/ },
  { name: 'no check', lines: ['a: b # cordon-ignore: x'], at: 1, suppressed: false, stale: /no check is named/ },
  {
    name: 'a misspelt check',
    lines: ['a: b # cordon-ignore open-endpont: x'],
    at: 1,
    suppressed: false,
    stale: /did you mean open-endpoint/,
  },
  {
    name: 'two lines above',
    lines: ['# cordon-ignore open-endpoint: x', 'a: b', 'c: d'],
    at: 3,
    suppressed: false,
    stale: /finds nothing/,
  },
  { name: 'over an empty line', lines: ['# cordon-ignore open-endpoint: x', '', 'c: d'], at: 3, suppressed: false, stale: /finds nothing/ },
  {
    name: 'behind the text of the line above',
    lines: ['a: b # cordon-ignore open-endpoint: x', 'c: d'],
    at: 2,
    suppressed: false,
    stale: /finds nothing/,
  },
  { name: 'below', lines: ['a: b', '# cordon-ignore open-endpoint: x'], at: 1, suppressed: false, stale: /finds nothing/ },
  { name: 'in a string', lines: ['a: "b # cordon-ignore open-endpoint: x"'], at: 1, suppressed: false },
  { name: 'in a plain scalar', lines: ['a: b# cordon-ignore open-endpoint: x'], at: 1, suppressed: false },
  { name: 'in a block of text', lines: ['a: |', '  # cordon-ignore open-endpoint: x', '  b'], at: 3, suppressed: false },
  { name: 'in a TypeScript string', file: 's.ts', lines: ["const a = '// cordon-ignore open-endpoint: x'"], at: 1, suppressed: false },
  { name: 'in JSON', file: 's.json', lines: ['{ "a": 1 } // cordon-ignore open-endpoint: x'], at: 1, suppressed: false },
  { name: 'in the middle of a comment', lines: ['a: b # see cordon-ignore open-endpoint: x'], at: 1, suppressed: false },
  { name: 'a longer word', lines: ['a: b # cordon-ignore-all open-endpoint: x'], at: 1, suppressed: false },
  { name: 'a script that cannot be parsed', file: 's.ts', lines: ['}}} // cordon-ignore open-endpoint: x'], at: 1, suppressed: false },
]

suite('comments that suppress', () => {
  for (const { name, lines, file = 'serverless.yml', at, suppressed, reason, stale } of cases)
    test(name, () => {
      const result = suppress([finding(at, 'open-endpoint', file)], ignoreComments(file, lines.join('\n')), terms)
      assert.equal(result.suppressed.length, suppressed ? 1 : 0)
      assert.equal(result.findings.length, suppressed ? 0 : 1)
      if (reason !== undefined) assert.equal(result.suppressed[0]?.reason, reason)
      if (stale === undefined) assert.deepEqual(result.stale, [])
      else assert.match(result.stale.map(({ why }) => why).join('\n'), stale)
    })

  test('another file is not meant', () => {
    const result = suppress(
      [finding(1, 'open-endpoint', 'other.yml')],
      ignoreComments('serverless.yml', 'a: b # cordon-ignore open-endpoint: x'),
      terms,
    )
    assert.equal(result.findings.length, 1)
    assert.deepEqual(result.stale, [
      { at: { file: 'serverless.yml', line: 1, column: 6 }, check: 'open-endpoint', why: 'the check finds nothing here' },
    ])
  })

  test('one comment may cover several findings of its line', () => {
    const result = suppress(
      [finding(1), { ...finding(1), fingerprint: 'x' }],
      ignoreComments('serverless.yml', 'a: b # cordon-ignore open-endpoint: x'),
      terms,
    )
    assert.equal(result.suppressed.length, 2)
  })
})
