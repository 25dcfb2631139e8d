import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../model/problem.ts'
import { exampleContext, exampleResult } from './example-result.fixture.ts'
import { formats } from './formats.ts'
import { overThreshold, reportOptions } from './options.ts'

for (const [name, load] of Object.entries(formats)) {
  test(`${name} writes the same twice, and ends its last line`, async () => {
    const report = await load()
    const once = report(exampleResult, exampleContext, reportOptions())
    assert.equal(report(exampleResult, exampleContext, reportOptions()), once)
    assert.ok(once.endsWith('\n') && !once.endsWith('\n\n'))
  })
}

const refused: readonly (readonly [Readonly<Record<string, unknown>>, string])[] = [
  [{ colour: true }, 'unknown-option'],
  [JSON.parse('{"__proto__": true}') as Record<string, unknown>, 'unknown-option'],
  [{ color: 'yes' }, 'bad-option'],
  [{ width: 10 }, 'bad-option'],
  [{ width: 80.5 }, 'bad-option'],
  [{ threshold: 'severe' }, 'bad-option'],
  [{ prefix: undefined }, 'bad-option'],
]
for (const [given, code] of refused) {
  test(`options ${JSON.stringify(given)} are refused`, () => {
    assert.throws(
      () => reportOptions(given),
      (error) => error instanceof Problem && error.code === code,
    )
  })
}

test('options that are not given have a default', () => {
  assert.deepEqual(reportOptions({ width: 80 }), { ...reportOptions(), width: 80 })
})

test('the threshold counts itself in; none lets everything pass', () => {
  assert.equal(overThreshold({ severity: 'high' }, { threshold: 'high' }), true)
  assert.equal(overThreshold({ severity: 'medium' }, { threshold: 'high' }), false)
  assert.equal(overThreshold({ severity: 'critical' }, { threshold: 'none' }), false)
})
