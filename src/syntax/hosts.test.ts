import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hostOf, isLocalHost } from './hosts.ts'

const hosts: readonly (readonly [string, string | undefined])[] = [
  ['http://shop.io', 'shop.io'],
  ['HTTP://Shop.IO:8080/a?b#c', 'shop.io'],
  ['http://user:word@shop.io/', 'shop.io'],
  ['http://shop.io@evil.io/', 'evil.io'],
  ['postgres://db:5432/x', 'db'],
  ['http://[::1]:8080/', '[::1]'],
  ['shop.io', undefined],
  ['', undefined],
]
for (const [address, host] of hosts) test(`host of ${address}`, () => assert.equal(hostOf(address), host))

const local =
  'localhost 127.0.0.1 127.1.2.3 0.0.0.0 10.0.0.8 192.168.1.1 172.16.0.1 172.31.255.1 169.254.169.254 [::1] ::1 fd00::1 fe80::1 redis db api.local api.internal ip-10-0-0-1.eu-west-1.compute.internal orders.svc.cluster.local host.docker.internal nas.lan x.home.arpa a.test LOCALHOST'
const foreign =
  'shop.io api.shop.io 8.8.8.8 172.32.0.1 172.15.0.1 11.0.0.1 192.169.0.1 localhost.evil.io internal.shop.io refunds.internal.example 2001:db8::1 local.shop.io'
for (const host of local.split(' ')) test(`${host} is local`, () => assert.equal(isLocalHost(host), true))
for (const host of foreign.split(' ')) test(`${host} is not local`, () => assert.equal(isLocalHost(host), false))

test('the host comes back out of any address', () => {
  fc.assert(
    fc.property(fc.domain(), fc.webPath(), fc.option(fc.integer({ min: 1, max: 65535 }), { nil: undefined }), (host, path, port) => {
      assert.equal(hostOf(`http://${host}${port === undefined ? '' : `:${port}`}${path}`), host.toLowerCase())
    }),
  )
})

test('any text is looked at without an error', () => {
  fc.assert(fc.property(fc.string(), (written) => void isLocalHost(hostOf(written) ?? written)))
})
