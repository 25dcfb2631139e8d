import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canRead, isPrivateNetwork, isWideNetwork } from './condition-values.ts'

const readable: readonly (readonly [base: string, value: string, can: boolean])[] = [
  ['dategreaterthan', '2026-12-31T23:59:59Z', true],
  ['dategreaterthan', '1900000000', true],
  ['datelessthan', 'tomorrow', false],
  ['numericlessthan', '1.5', true],
  ['numericlessthan', 'ten', false],
  ['bool', 'TRUE', true],
  ['bool', 'yes', false],
  ['null', 'false', true],
  ['null', '0', false],
  ['ipaddress', '203.0.113.0/24', true],
  ['ipaddress', '2001:db8::/32', true],
  ['notipaddress', '203.0.113', false],
  ['stringequals', 'anything at all', true],
  ['arnlike', 'no arn', true],
]
for (const [base, value, can] of readable)
  test(`${base} ${can ? 'reads' : 'cannot read'} ${value}`, () => assert.equal(canRead(base, value), can))

const networks: readonly (readonly [value: string, isPrivate: boolean, isWide: boolean])[] = [
  ['10.1.2.3', true, false],
  ['10.0.0.0/8', true, false],
  ['172.16.0.0/12', true, false],
  ['172.32.0.0/12', false, false],
  ['fd00::/8', true, false],
  ['0.0.0.0/0', false, true],
  ['0.0.0.0/1', false, true],
  ['::/0', false, true],
  ['2001:db8::/32', false, false],
  ['203.0.113.7', false, false],
  ['nowhere', false, false],
]
for (const [value, isPrivate, isWide] of networks)
  test(`${value}: ${isPrivate ? 'private' : 'public'}, ${isWide ? 'wide' : 'narrow'}`, () =>
    assert.deepEqual([isPrivateNetwork(value), isWideNetwork(value)], [isPrivate, isWide]))
