import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { resourceId, serviceId } from './ids.ts'
import { literal, referencesOf, sameText, showText, text } from './text.ts'
import type { Text } from './text.ts'

const stage = { kind: 'pseudo', name: 'stage' } as const
const region = { kind: 'pseudo', name: 'region' } as const
const open = { kind: 'unknown', why: 'x' } as const
const table = { kind: 'reference', to: resourceId(serviceId('s'), 'Table'), attribute: 'Arn' } as const

test('literal parts are joined', () => assert.deepEqual(text('a', '', 'b', stage, 'c', 'd'), ['ab', stage, 'cd']))
test('only a text without holes is literal', () => {
  assert.equal(literal(text('a')), 'a')
  assert.equal(literal(text()), '')
  assert.equal(literal(text('a', stage)), undefined)
})
test('people see the holes', () => assert.equal(showText(text('orders-', stage, '/', table)), 'orders-${stage}/${s/Table.Arn}'))
test('references are found', () => assert.deepEqual(referencesOf(text('x', table, stage)), ['s/Table']))

const cases: readonly (readonly [a: Text, b: Text, same: string])[] = [
  [text('a'), text('a'), 'yes'],
  [text('a'), text('b'), 'no'],
  [text('orders-', stage), text('orders-', stage), 'yes'],
  [text('orders-', stage), text('orders-dev'), 'unknown'],
  [text('orders-', stage), text('carts-dev'), 'no'],
  [text('orders-', stage), text('orders-', region), 'unknown'],
  [text(stage, '-orders'), text('dev-carts'), 'no'],
  [text('a-', open), text('a-', open), 'unknown'],
]
describe('are two texts the same string once deployed?', () => {
  for (const [a, b, same] of cases)
    test(`${showText(a)} and ${showText(b)}: ${same}`, () => {
      assert.equal(sameText(a, b), same)
      assert.equal(sameText(b, a), same)
    })
})
