import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixText } from './fix-text.ts'

const words = { fix: 'Wait for it.', fixIn: { JavaScript: 'the word `await`.', Python: '`asyncio.run(…)`.' } }
const all = 'Wait for it. JavaScript: the word `await`. Python: `asyncio.run(…)`.'

const rows: readonly (readonly [files: readonly string[], fix: string])[] = [
  [['src/a.py'], 'Wait for it. `asyncio.run(…)`.'],
  [['src/a.mts', 'b.jsx'], 'Wait for it. The word `await`.'],
  [['src/a.py', 'b.js'], all],
  [['src/a.py', 'template.yaml'], all],
  [['template.yaml'], all],
  [[], all],
]

for (const [files, fix] of rows) test(`the fix for ${files.join(', ') || 'no file'}`, () => assert.equal(fixText(words, files), fix))

test('a fix that is the same in all languages', () => assert.equal(fixText({ fix: 'Delete it.' }, ['a.py']), 'Delete it.'))
