import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { suggest } from './suggest.ts'

const checks = ['open-endpoint', 'open-bucket', 'runtime-end-of-life', 'no-throttle']

const cases: readonly (readonly [written: string, meant: string | undefined])[] = [
  ['open-endpont', 'open-endpoint'],
  ['opne-endpoint', 'open-endpoint'],
  ['Open-Bucket', 'open-bucket'],
  ['open-buckets', 'open-bucket'],
  ['no-throtle', 'no-throttle'],
  ['something-else', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
]

suite('suggestions', () => {
  for (const [written, meant] of cases)
    test(`${written.slice(0, 30) || 'nothing'} → ${meant ?? 'nothing'}`, () => assert.equal(suggest(written, checks), meant))
})
