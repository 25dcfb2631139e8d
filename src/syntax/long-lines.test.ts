import assert from 'node:assert/strict'
import { test } from 'node:test'
import { longLines } from './long-lines.ts'

const cases: readonly (readonly [what: string, text: string, answer: boolean])[] = [
  ['nothing', '', false],
  ['a large file of short lines', 'const answer = compute(1, 2)\n'.repeat(100_000), false],
  ['a line with an image', `x\nconst image = "${'A'.repeat(40_000)}"\n`, false],
  ['a large file in one line', 'return '.repeat(10_000), true],
  ['many long lines', `${'return '.repeat(1_000)}\n`.repeat(100), true],
]

for (const [what, text, answer] of cases) test(`long lines: ${what}`, () => assert.equal(longLines(text), answer))
