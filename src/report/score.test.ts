import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { severities } from '../model/finding.ts'
import type { Finding } from '../model/finding.ts'
import { cleanResult, emptyResult, exampleChecks, exampleResult, finding } from './example-result.fixture.ts'
import { score } from './score.ts'

const context = { checks: exampleChecks }
const of = (...findings: readonly Finding[]) => score({ ...cleanResult, findings }, context)
const [open, secret, untraced] = ['open-endpoint', 'secret-in-environment', 'tracing-off'] as const

test('100 says that nothing was found, by checks that ran', () => {
  assert.deepEqual(of(), { total: 100, risks: { 'broken-authentication': 100, monitoring: 100, secrets: 100 }, confidence: 1 })
})

/** From the table and the example of docs/score.md. */
const documented: readonly (readonly [string, readonly Finding[], number])[] = [
  ['one critical halves it', [finding(open, 'critical', 1)], 50],
  ['three high of different checks halve it', [finding(open, 'high', 1), finding(secret, 'high', 1), finding(untraced, 'high', 1)], 50],
  ['one medium', [finding(open, 'medium', 1)], 93],
  ['one low is not nothing', [finding(open, 'low', 1)], 99],
  ['a possible critical counts a quarter', [finding(open, 'critical', 1, { sure: false })], 84],
  ['the example', [finding(open, 'high', 1), finding(secret, 'high', 1), finding(untraced, 'low', 1), finding(untraced, 'low', 2)], 62],
  ['a check in a hundred places counts about five times', Array.from({ length: 100 }, (_, line) => finding(open, 'medium', line + 1)), 69],
]
for (const [name, findings, expected] of documented) test(name, () => assert.equal(of(...findings).total, expected))

test('the risk that a finding belongs to pays for it, and no other', () => {
  assert.deepEqual(of(finding(open, 'critical', 1)).risks, { 'broken-authentication': 50, monitoring: 100, secrets: 100 })
})

test('a risk for which no check ran has no score', () => {
  assert.deepEqual(Object.keys(score({ ...cleanResult, checks: [open] }, context).risks), ['broken-authentication'])
})

test('nothing seen has no score', () => {
  assert.deepEqual(score(emptyResult, context), { total: undefined, risks: {}, confidence: 0 })
  assert.deepEqual(score({ ...cleanResult, checks: [] }, context), { total: undefined, risks: {}, confidence: 1 })
})

test('what was not read lowers the confidence and not the score', () => {
  // Two files read, one of them not whole, one not read: (1 + 1/2 + 0) / 3.
  assert.equal(score(exampleResult, context).confidence, 0.5)
  assert.equal(score(exampleResult, context).total, of(...exampleResult.findings).total)
})

const anyFinding = fc
  .record({
    check: fc.constantFrom(open, secret, untraced),
    severity: fc.constantFrom(...severities),
    sure: fc.boolean(),
    line: fc.nat(50),
  })
  .map(({ check, severity, sure, line }) => finding(check, severity, line + 1, { sure }))
const anyFindings = fc.array(anyFinding, { maxLength: 40 })

test('every score lies from 0 to 100, in whole points, and order does not matter', () => {
  fc.assert(
    fc.property(anyFindings, (findings) => {
      const { total, risks } = of(...findings)
      for (const points of [total, ...Object.values(risks)])
        assert.ok(points !== undefined && Number.isInteger(points) && points >= 0 && points <= 100)
      assert.equal(total === 100, findings.length === 0)
      assert.deepEqual(of(...findings.toReversed()), of(...findings))
    }),
  )
})

test('one more finding never raises a score', () => {
  fc.assert(
    fc.property(anyFindings, anyFinding, (findings, more) => {
      const [before, after] = [of(...findings), of(...findings, more)]
      assert.ok((after.total ?? 0) <= (before.total ?? 0))
      for (const risk of ['broken-authentication', 'monitoring', 'secrets'] as const)
        assert.ok((after.risks[risk] ?? 0) <= (before.risks[risk] ?? 0))
    }),
  )
})

test('a worse or a surer finding never raises a score', () => {
  fc.assert(
    fc.property(anyFindings, anyFinding, (findings, one) => {
      const worse = severities[Math.min(severities.indexOf(one.severity) + 1, 3)] ?? 'critical'
      assert.ok((of(...findings, { ...one, severity: worse }).total ?? 0) <= (of(...findings, one).total ?? 0))
      assert.ok((of(...findings, { ...one, sure: true }).total ?? 0) <= (of(...findings, { ...one, sure: false }).total ?? 0))
    }),
  )
})
