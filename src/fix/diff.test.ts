import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { unifiedDiff } from './diff.ts'

const lines = (before: string, after: string): readonly string[] => unifiedDiff('f', before, after).map(({ text }) => text)
const ten = Array.from({ length: 10 }, (_, index) => `${index}\n`).join('')

const rows: readonly (readonly [what: string, before: string, after: string, diff: readonly string[]])[] = [
  ['nothing', 'a\n', 'a\n', []],
  ['one line', 'a\nb\nc\n', 'a\nx\nc\n', ['--- a/f', '+++ b/f', '@@ -1,3 +1,3 @@', ' a', '-b', '+x', ' c']],
  [
    'three lines of context',
    ten,
    ten.replace('5\n', 'x\n'),
    ['--- a/f', '+++ b/f', '@@ -3,7 +3,7 @@', ' 2', ' 3', ' 4', '-5', '+x', ' 6', ' 7', ' 8'],
  ],
  [
    'two places that meet',
    ten,
    ten.replace('2\n', '').replace('7\n', ''),
    ['--- a/f', '+++ b/f', '@@ -1,10 +1,8 @@', ' 0', ' 1', '-2', ' 3', ' 4', ' 5', ' 6', '-7', ' 8', ' 9'],
  ],
  [
    'two places apart',
    ten,
    `x\n${ten}y\n`,
    ['--- a/f', '+++ b/f', '@@ -1,3 +1,4 @@', '+x', ' 0', ' 1', ' 2', '@@ -8,3 +9,4 @@', ' 7', ' 8', ' 9', '+y'],
  ],
  ['a new file', '', 'a\n', ['--- a/f', '+++ b/f', '@@ -0,0 +1 @@', '+a']],
  ['a missing line break', 'a', 'a\n', ['--- a/f', '+++ b/f', '@@ -1 +1 @@', '-a', '\\ No newline at end of file', '+a']],
  ['Windows line ends', 'a\r\nb\r\n', 'a\r\nc\r\n', ['--- a/f', '+++ b/f', '@@ -1,2 +1,2 @@', ' a', '-b', '+c']],
]
for (const [what, before, after, diff] of rows) test(`a difference of ${what}`, () => assert.deepEqual(lines(before, after), diff))

test('what is kept and new is the text after, what is kept and taken the text before', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((all) => all.map((line) => `${line}\n`).join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      // With no line left out by the context the whole is in one hunk.
      const shown = unifiedDiff('f', before, after)
      const side = (gone: string): string =>
        shown
          .filter(({ kind }) => kind === 'same' || kind === 'added' || kind === 'removed')
          .filter(({ kind }) => kind !== gone)
          .map((line) => `${line.text.slice(1)}\n`)
          .join('')
      if (shown.filter(({ kind }) => kind === 'hunk').length === 1 && shown.filter(({ kind }) => kind === 'same').length <= 3) {
        assert.ok(after.includes(side('removed')))
        assert.ok(before.includes(side('added')))
      }
      const count = (kind: string): number => shown.filter((line) => line.kind === kind).length
      assert.equal(after.split('\n').length - before.split('\n').length, count('added') - count('removed'))
    }),
    { numRuns: 300 },
  )
})
