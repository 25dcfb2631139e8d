import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { htmlOf, joined, markup, nothing, prose, trusted } from './markup.ts'

const written: readonly (readonly [unknown, string])[] = [
  ['a', 'a'],
  ['<script>', '&lt;script&gt;'],
  ['"x" onload=\'y\'', '&quot;x&quot; onload=&#39;y&#39;'],
  ['a & b &amp; c', 'a &amp; b &amp;amp; c'],
  ['\u202Egnp.exe\u0000\u001b[31mred', 'gnp.exered'],
  ['two\nlines', 'two lines'],
  [0, '0'],
  [undefined, ''],
  [false, ''],
]
for (const [given, expected] of written)
  test(`${JSON.stringify(given)} is written ${JSON.stringify(expected)}`, () => assert.equal(htmlOf(markup`${given as string}`), expected))

test('pieces are put in as they are, and lists of them', () => {
  assert.equal(
    htmlOf(markup`<ul>${['<', '>'].map((text) => markup`<li>${text}</li>`)}${nothing}</ul>`),
    '<ul><li>&lt;</li><li>&gt;</li></ul>',
  )
  assert.equal(htmlOf(markup`${joined([markup`a`, markup`b`, markup`c`], trusted(', '))}`), 'a, b, c')
})

test('a datum that looks like a piece is none', () => {
  const forged: unknown = JSON.parse('{"html": "<b>", "markup": "<b>", "written": "<b>"}')
  assert.throws(() => htmlOf(markup`${forged as string}`))
})

test('no text gets out of an attribute or into a tag', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.doesNotMatch(htmlOf(markup`${text}`), /[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/)
    }),
  )
})

const sentences: readonly (readonly [string, string])[] = [
  ['no names', 'no names'],
  ['List them in `AllowOrigins`, or `<none>`.', 'List them in <code>AllowOrigins</code>, or <code>&lt;none&gt;</code>.'],
  ['`a` and `b`', '<code>a</code> and <code>b</code>'],
  ['one ` alone', 'one ` alone'],
]
for (const [given, expected] of sentences) test(`in prose: ${given}`, () => assert.equal(htmlOf(markup`${prose(given)}`), expected))
