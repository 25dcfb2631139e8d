import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { SinkUse } from '../../model/code.ts'
import type { Fn } from '../../model/function.ts'
import { resourceId, serviceId } from '../../model/ids.ts'
import { text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { hostsOf } from './hosts.ts'

const redact = (host: string): string => host.replace('hunter2', '…')
const service = serviceId('shop')
const fn = { service } as Fn
const open = { kind: 'unknown', why: 'X is not set in the templates' } as const
const api = { kind: 'reference', to: resourceId(service, 'Api'), attribute: 'Ref' } as const
const region = { kind: 'pseudo', name: 'region' } as const
const address = { kind: 'parameter', name: 'Address', secret: false } as const

const hosts = (given: Partial<SinkUse>): string =>
  hostsOf(fn, [{ sink: 'fetch', text: undefined, why: undefined, ...given } as SinkUse], redact)
    .map(({ text: host, because }) => [host, ...because].join(' | '))
    .join(' ')

suite('of the code alone', () => {
  const cases: readonly (readonly [text: string | undefined, host: string])[] = [
    ['https://api.payments.example/v2/${id}', 'api.payments.example'],
    ['https://API.Payments.Example:8443/', 'api.payments.example'],
    ['https://${tenant}.shop.example/', '*.shop.example'],
    ['https://shop.example${path}', 'shop.example*'],
    ['https://ana:hunter2@shop.example/', 'shop.example'],
    ['mongodb://${user}:${word}@db.shop.example/x', 'db.shop.example'],
    ['https://${host}/orders', '* | fetch: its host is not fixed'],
    ['${base}/orders', '* | fetch: its host is not fixed'],
    ['/orders', '* | fetch: its host is not fixed'],
    [undefined, '* | fetch: its host is not fixed'],
  ]
  for (const [written, host] of cases) test(String(written), () => assert.equal(hosts({ text: written }), host))
})

suite('of what the templates make of it', () => {
  const cases: readonly (readonly [name: string, deployed: readonly Text[], host: string])[] = [
    ['a value', [text('https://api.payments.example/v2')], 'api.payments.example'],
    ['a value with a hole behind', [text('https://hooks.example/', open)], 'hooks.example'],
    [
      'an API of the application',
      [text('https://', api, '.execute-api.', region, '.amazonaws.com/prod')],
      '${Api}.execute-api.${region}.amazonaws.com',
    ],
    ['a parameter', [text(address, '/orders')], '${param:Address}'],
    ['not set', [text(open, '/orders')], '* | fetch: X is not set in the templates'],
    ['one of two', [text('https://a.example'), text('https://b.example')], 'a.example b.example'],
    ['no address', [text('orders')], '* | fetch: its host is not fixed'],
    ['nothing', [text()], '* | fetch: its host is not fixed'],
  ]
  for (const [name, deployed, host] of cases) test(name, () => assert.equal(hosts({ deployed }), host))
})
