import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decode } from './decode.ts'

const utf16 = (text: string, bigEndian: boolean, mark: boolean): Buffer => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

const rows: readonly (readonly [what: string, bytes: Uint8Array, text: string | undefined])[] = [
  ['nothing', Buffer.alloc(0), ''],
  ['UTF-8', Buffer.from('straße: 1'), 'straße: 1'],
  ['UTF-8 with a mark', Buffer.from('\uFEFFa: 1'), 'a: 1'],
  ['UTF-16, little end first', utf16('a: ü', false, true), 'a: ü'],
  ['UTF-16, big end first', utf16('a: ü', true, true), 'a: ü'],
  ['UTF-16 without a mark', utf16('Resources: {}', false, false), 'Resources: {}'],
  ['UTF-16 without a mark, big end first', utf16('Resources: {}', true, false), 'Resources: {}'],
  ['Latin-1 is read as well as can be', Buffer.from([0x61, 0x3a, 0x20, 0xfc]), 'a: \uFFFD'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]), undefined],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), undefined],
  ['zero bytes', Buffer.alloc(16), undefined],
  ['a zero byte alone', Buffer.from([0]), undefined],
]
for (const [what, bytes, text] of rows) test(`decode: ${what}`, () => assert.equal(decode(bytes), text))

test('any text comes back from UTF-8', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && !text.startsWith('\uFEFF')),
      (text) => assert.equal(decode(Buffer.from(text)), text),
    ),
    { numRuns: 200 },
  )
})
