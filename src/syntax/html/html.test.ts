import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canBreakOut } from '../language.ts'
import { of } from '../characters.ts'
import { slug } from '../named-characters.ts'
import { pieces } from '../pieces-for-tests.ts'
import { fits } from '../skeleton.ts'
import { html } from './html.ts'
import { htmlTokens } from './tokens.ts'

const cases: readonly (readonly [template: string, contexts: string])[] = [
  ['<p>¤</p>', 'text'],
  ['¤', 'text'],
  ['a < b ¤', 'text'],
  ['<p class="¤">¤</p>', 'double-quoted, text'],
  ["<p class='a ¤'>", 'single-quoted'],
  ['<p class=¤>', 'unquoted'],
  ['<p ¤>', 'tag'],
  ['<¤>', 'tag'],
  ['<p data-¤="x">', 'tag'],
  ['<a href="¤">', 'address'],
  ['<a href="/orders/¤">', 'double-quoted'],
  ['<a href=¤>', 'address'],
  ["<img src = '¤'>", 'address'],
  ['<a href="javascript:go(¤)">', 'script'],
  ['<p onclick="go(¤)">', 'script'],
  ['<iframe srcdoc="¤">', 'script'],
  ['<p style="color:¤">', 'style'],
  ['<script>let a = "¤"</script>¤', 'script, text'],
  ['<script>if (a < b) ¤</script>', 'script'],
  ['<style>p { color: ¤ }</style>', 'style'],
  ['<textarea>¤</textarea>', 'raw text'],
  ['<title>¤</title>', 'raw text'],
  ['<!-- ¤ -->¤', 'comment, text'],
  ['<p title="a > ¤">', 'double-quoted'],
  ['<br/>¤', 'text'],
  ['<input disabled value="¤">', 'double-quoted'],
]
for (const [template, expected] of cases)
  test(`html contexts: ${template}`, () => {
    const found = html.contexts(pieces(template))
    assert.equal(found.map((hole) => hole.context).join(', '), expected)
    for (const hole of found)
      assert.equal(canBreakOut(hole, slug.map((bits, index) => (index === 1 ? bits & ~(1 << 13) : bits)) as unknown as typeof slug), false)
  })

test('an address breaks out by its scheme, a quoted value by its quote', () => {
  const [address, quoted] = html.contexts(pieces('<a href="¤" title="¤">'))
  assert.ok(address !== undefined && quoted !== undefined)
  assert.deepEqual(
    [':', '"', "'"].map((one) => [canBreakOut(address, of(one)), canBreakOut(quoted, of(one))]),
    [
      [true, false],
      [true, true],
      [false, false],
    ],
  )
})

const pages: readonly (readonly [page: string, fits: boolean])[] = [
  ['<p class="x">Hello</p>', true],
  ['<P  class="x y">a &lt; b</P>', true],
  ['<p class="x"><b>Hello</b></p>', false],
  ['<p class="x" onclick="y">Hello</p>', false],
  ['<p class="x"><script>1</script></p>', false],
  ['<p class="x">Hello<!-- </p>', false],
]
for (const [page, expected] of pages)
  test(`${page} ${expected ? 'fits' : 'does not fit'}`, () =>
    assert.equal(fits(html, html.skeleton(pieces('<p class="¤">¤</p>')), html.skeleton([page])), expected))

const fragment = fc.constantFrom(
  '<',
  '>',
  '/',
  '"',
  "'",
  '=',
  ' ',
  'a',
  'script',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '--!>',
  '<!',
  '<title',
  'on',
  'é',
  '\n',
)
test('html tokens together are the text', () => {
  fc.assert(
    fc.property(
      fc.array(fragment).map((parts) => parts.join('')),
      (text) => {
        assert.equal(
          htmlTokens(text)
            .map((token) => token.text)
            .join(''),
          text,
        )
      },
    ),
    { numRuns: 1000 },
  )
})
