import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { changedLines } from './changed-lines.ts'

const header = (name: string): readonly string[] => [
  `diff --git a/${name} b/${name}`,
  'index 1111111..2222222 100644',
  `--- a/${name}`,
  `+++ b/${name}`,
]

const cases: readonly (readonly [
  name: string,
  diff: readonly string[],
  found: Readonly<Record<string, readonly (readonly [number, number])[]>>,
])[] = [
  ['nothing', [], {}],
  ['one line', [...header('a.yml'), '@@ -3 +3 @@ functions:', '-x', '+y'], { 'a.yml': [[3, 3]] }],
  ['added lines', [...header('a.yml'), '@@ -3,0 +4,2 @@', '+x', '+y'], { 'a.yml': [[4, 5]] }],
  ['lines taken away touch both neighbours', [...header('a.yml'), '@@ -4,2 +3,0 @@', '-x', '-y'], { 'a.yml': [[3, 4]] }],
  ['the first line taken away', [...header('a.yml'), '@@ -1 +0,0 @@', '-x'], { 'a.yml': [[0, 1]] }],
  [
    'several hunks and files',
    [...header('a.yml'), '@@ -1 +1 @@', '-x', '+y', '@@ -9 +9,3 @@', '-x', '+1', '+2', '+3', ...header('b/c.yml'), '@@ -0,0 +1 @@', '+x'],
    {
      'a.yml': [
        [1, 1],
        [9, 11],
      ],
      'b/c.yml': [[1, 1]],
    },
  ],
  [
    'a new file',
    ['diff --git a/n b/n', 'new file mode 100644', '--- /dev/null', '+++ b/n', '@@ -0,0 +1,2 @@', '+x', '+y'],
    { n: [[1, 2]] },
  ],
  ['a deleted file', ['diff --git a/n b/n', 'deleted file mode 100644', '--- a/n', '+++ /dev/null', '@@ -1 +0,0 @@', '-x'], {}],
  ['only renamed', ['diff --git a/n b/m', 'similarity index 100%', 'rename from n', 'rename to m'], {}],
  [
    'text that looks like a header',
    [...header('a.yml'), '@@ -1,0 +2,2 @@', '+++ b/evil.yml', '+@@ -1 +1 @@', '@@ -8 +9 @@', '-x', '+y'],
    {
      'a.yml': [
        [2, 3],
        [9, 9],
      ],
    },
  ],
  [
    'no line break at the end',
    [...header('a.yml'), '@@ -1 +1 @@', '-x', '\\ No newline at end of file', '+y', '\\ No newline at end of file', '@@ -5 +5 @@'],
    {
      'a.yml': [
        [1, 1],
        [5, 5],
      ],
    },
  ],
  ['a name with spaces', ['--- a/a b.yml\t', '+++ b/a b.yml\t', '@@ -1 +1 @@', '-x', '+y'], { 'a b.yml': [[1, 1]] }],
  ['a quoted name', ['--- "a/\\303\\244\\t\\".yml"', '+++ "b/\\303\\244\\t\\".yml"', '@@ -1 +1 @@', '-x', '+y'], { 'ä\t".yml': [[1, 1]] }],
]

suite('changed lines', () => {
  for (const [name, diff, found] of cases)
    test(name, () => {
      const lines = [...changedLines(`${diff.join('\n')}\n`)].map(([file, all]) => [file, all.map(({ first, last }) => [first, last])])
      assert.deepEqual(lines, Object.entries(found))
    })
})
