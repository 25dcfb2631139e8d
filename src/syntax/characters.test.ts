import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  anything,
  complement,
  describe,
  has,
  intersect,
  isEmpty,
  isSame,
  isSubset,
  meets,
  none,
  of,
  range,
  subtract,
  union,
} from './characters.ts'
import * as named from './named-characters.ts'

const cases: readonly (readonly [name: string, set: ReturnType<typeof of>, characters: string])[] = [
  ['of', of('ba', 'c'), 'abc'],
  ['beyond ASCII', of('aé'), 'a…'],
  ['range', range(0x61, 0x63), 'abc'],
  ['a range over two words', range(0x1e, 0x21), '\x1e\x1f !'],
  ['a range beyond ASCII', range(0x7f, 0x80), '\x7f…'],
  ['an empty range', range(0x63, 0x61), ''],
  ['union', union(of('a'), of('b')), 'ab'],
  ['intersection', intersect(of('ab'), of('bc')), 'b'],
  ['difference', subtract(of('ab'), of('bc')), 'a'],
  ['nothing', none, ''],
  ['digits', named.digits, '0123456789'],
  ['hexadecimal digits', named.hex, '0123456789ABCDEFabcdef'],
]
for (const [name, set, characters] of cases) test(`characters: ${name}`, () => assert.equal(describe(set), characters))

const text = fc.string({ unit: 'binary-ascii' })

test('a set has what it was made of', () => {
  fc.assert(
    fc.property(text, text, (one, other) => Array.from(other).every((character) => has(of(one), character) === one.includes(character))),
  )
})

test('the laws of sets hold', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [left, right] = [of(one), of(other)]
      assert.ok(isSame(complement(complement(left)), left))
      assert.ok(isSubset(intersect(left, right), left) && isSubset(left, union(left, right)) && isSubset(left, anything))
      assert.ok(isEmpty(intersect(left, complement(left))) && isSame(union(left, complement(left)), anything))
      assert.equal(
        meets(left, right),
        Array.from(one).some((character) => other.includes(character)),
      )
    }),
  )
})

const written: readonly (readonly [name: string, set: ReturnType<typeof of>, write: (text: string) => string])[] = [
  ['encodeURIComponent', named.urlComponent, (value) => encodeURIComponent(value)],
  ['encodeURI', named.urlText, (value) => encodeURI(value)],
  ['URLSearchParams', named.formText, (value) => new URLSearchParams([['', value]]).toString().slice(1)],
  ['base64', named.base64, (value) => Buffer.from(value).toString('base64')],
  ['base64url', named.base64url, (value) => Buffer.from(value).toString('base64url')],
]
for (const [name, set, write] of written)
  test(`${name} writes nothing else`, () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (value) => Array.from(write(value)).every((character) => has(set, character))))
  })

test('numbers and dates are written with nothing else', () => {
  fc.assert(
    fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), fc.date({ noInvalidDate: true }), (number, date) => {
      assert.ok(Array.from(String(number)).every((character) => has(named.numberText, character)))
      assert.ok(Array.from(date.toISOString()).every((character) => has(named.dateText, character)))
    }),
  )
})
