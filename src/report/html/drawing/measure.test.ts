import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fitted, widthOf } from './measure.ts'

const order = ['', 'i', 'a', 'ab', 'mm', '漢漢', '漢字漢字']
for (const [index, text] of order.slice(1).entries())
  test(`${JSON.stringify(text)} is wider than ${JSON.stringify(order[index])}`, () =>
    assert.ok(widthOf(text, 10) > widthOf(order[index] ?? '', 10)))

test('what fits stays whole', () => assert.equal(fitted('createOrder', 200, 13), 'createOrder'))

test('what is too wide ends in …', () => assert.match(fitted('createOrderFromBasket', 80, 13), /^createO.*…$/))

test('no text is wider than its room, and none is cut inside a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 200 }), (text, room) => {
      const shown = fitted(text, room, 13)
      assert.ok(widthOf(shown, 13) <= room)
      assert.doesNotMatch(shown, /\p{Cs}/u)
    }),
  )
})
