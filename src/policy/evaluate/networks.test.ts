import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isInNetwork } from './networks.ts'

const cases: readonly (readonly [address: string, network: string, expected: boolean | undefined])[] = [
  ['203.0.113.7', '203.0.113.0/24', true],
  ['203.0.114.7', '203.0.113.0/24', false],
  ['203.0.113.7', '203.0.113.7', true],
  ['203.0.113.7', '0.0.0.0/0', true],
  ['198.51.100.127', '198.51.100.128/25', false],
  ['198.51.100.128', '198.51.100.128/25', true],
  ['2001:db8::1', '2001:db8::/32', true],
  ['2001:db9::1', '2001:db8::/32', false],
  ['2001:DB8:0:0:0:0:0:1', '2001:db8::1', true],
  ['::ffff:192.0.2.1', '::ffff:c000:201/128', true],
  ['2001:db8::1', '::/0', true],
  ['10.0.0.1', '::/0', false],
  ['2001:db8::1', '0.0.0.0/0', false],
  ['10.0.0.0/8', '10.0.0.0/16', false],
  ['10.0.0.256', '10.0.0.0/8', undefined],
  ['10.0.0.1', '10.0.0.0/33', undefined],
  ['10.0.0.1', '10.0.0.0/8/8', undefined],
  ['1::2::3', '::/0', undefined],
  ['', '::/0', undefined],
  ['10.0.0.1', 'anything', undefined],
]

test('addresses in networks of both versions', () => {
  for (const [address, network, expected] of cases) assert.equal(isInNetwork(address, network), expected, `${address} in ${network}`)
})
