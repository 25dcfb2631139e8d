import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { actionMatches, wildcardMatches } from './wildcard.ts'

const cases: readonly (readonly [pattern: string, value: string, matches: boolean])[] = [
  ['*', 's3:GetObject', true],
  ['s3:*', 's3:GetObject', true],
  ['s3:Get*', 's3:GetObject', true],
  ['s3:Get*', 's3:PutObject', false],
  ['s3:*Object', 's3:GetObject', true],
  ['s3:*Object', 's3:GetObjectAcl', false],
  ['s3:?etObject', 's3:GetObject', true],
  ['s3:?etObject', 's3:etObject', false],
  ['', '', true],
  ['', 'x', false],
  ['a*b*c', 'a1b2b3c', true],
  ['a*b*c', 'a1b2b3', false],
]
for (const [pattern, value, matches] of cases)
  test(`${pattern} ${matches ? 'matches' : 'does not match'} ${value}`, () => assert.equal(wildcardMatches(pattern, value), matches))

test('case does not matter in actions', () => assert.ok(actionMatches('S3:get*', 's3:GetObject')))

test('agrees with a regular expression', () => {
  const part = fc.constantFrom('a', 'b', '*', '?')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), fc.array(fc.constantFrom('a', 'b'), { maxLength: 8 }), (pattern, value) => {
      const source = pattern.map((one) => (one === '*' ? '.*' : one === '?' ? '.' : one)).join('')
      assert.equal(wildcardMatches(pattern.join(''), value.join('')), new RegExp(`^${source}$`, 's').test(value.join('')))
    }),
  )
})
