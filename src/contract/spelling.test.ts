import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { resourceId, serviceId } from '../model/ids.ts'
import { text } from '../model/text.ts'
import type { Text } from '../model/text.ts'
import { spell } from './spelling.ts'

const orders = resourceId(serviceId('shop'), 'Orders')
const cases: readonly (readonly [value: Text, written: string])[] = [
  [text(), ''],
  [text('arn:aws:s3:::orders/*'), 'arn:aws:s3:::orders/*'],
  [text({ kind: 'reference', to: orders, attribute: 'Arn' }, '/index/*'), '${Orders.Arn}/index/*'],
  [text({ kind: 'reference', to: orders, attribute: 'Ref' }), '${Orders}'],
  [text({ kind: 'reference', to: resourceId(serviceId('shop/eu'), 'Orders'), attribute: 'Arn' }), '${eu/Orders.Arn}'],
  [text({ kind: 'reference', to: resourceId(serviceId('shopping'), 'Orders'), attribute: 'Arn' }), '${shopping/Orders.Arn}'],
  [text('table/orders-', { kind: 'pseudo', name: 'stage' }), 'table/orders-${stage}'],
  [text({ kind: 'parameter', name: 'stage', secret: false }), '${param:stage}'],
  [text({ kind: 'secret', store: 'ssm-secure', name: '/shop/key' }), '${secret:/shop/key}'],
  [text({ kind: 'import', from: 'ssm', name: '/shop/table' }), '${ssm:/shop/table}'],
  [text('a', { kind: 'unknown', why: 'made at run time' }), 'a${?}'],
]

suite('symbolic texts', () => {
  for (const [value, written] of cases) test(written, () => assert.equal(spell(value, 'shop'), written))
})
