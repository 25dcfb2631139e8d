import assert from 'node:assert/strict'
import { test } from 'node:test'
import { delimitersOf } from './syntax.ts'

const cases: readonly (readonly [expression: string, open: string | undefined, close: string | undefined])[] = [
  ['\\${{([ ~:a-zA-Z0-9._@\'",\\-\\/\\(\\)]+?)}}', '${{', '}}'],
  ['\\${([ ~:a-zA-Z0-9._\'",\\-\\/\\(\\)]+?)}', '${', '}'],
  ['\\${((?!AWS)[ ~:a-zA-Z0-9._@\'",\\-\\/\\(\\)*?]+?)}', '${', '}'],
  ['\\$\\[\\[([a-z]+)\\]\\]', '$[[', ']]'],
  ['\\$<([^<>]+)>', '$<', '>'],
  ['.+', undefined, undefined],
  ['a+(b)c', undefined, undefined],
  ['\\d(b)c', undefined, undefined],
  ['', undefined, undefined],
]

for (const [expression, open, close] of cases)
  test(`takes the delimiters out of ${expression}`, () =>
    assert.deepEqual(delimitersOf(expression), open === undefined || close === undefined ? undefined : { open, close }))
