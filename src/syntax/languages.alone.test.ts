import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from './languages.ts'
import { regexCharacters } from './regex-characters.ts'
import { looksLikeSql } from './sql/looks-like-sql.ts'

const repeated = [
  "'",
  '"',
  '`',
  '\\',
  '$',
  '$a$',
  '$(',
  '${',
  '(',
  '((',
  '[',
  '[a',
  '[a ',
  '/*',
  '*/',
  '<',
  '<!--',
  '<a ',
  '<a b=',
  '<script>',
  'a',
  ' ',
  '\n',
  '..',
  '/',
  '@',
  ':',
  '#',
  '1',
  '1.',
  'in ( ? ,',
  'values (',
  'values ( ? ) , ',
  '%2e',
  '=',
  "a='",
  '-',
  '--',
  '…',
]
const length = 40_000
const bound = 2000

for (const language of Object.values(languages))
  test(`${language.id}: no repetition takes long`, () => {
    for (const part of repeated) {
      const text = part.repeat(length / part.length)
      const start = performance.now()
      language.skeleton([text])
      language.contexts([text, { hole: undefined }, text])
      const took = performance.now() - start
      assert.ok(took < bound, `${JSON.stringify(part)}: ${Math.round(took)} ms`)
    }
  })

test('regular expressions and the look at a statement take no longer', () => {
  for (const part of [...repeated, 'a|', '(a|', 'a*', '[a-', '\\d', '(?:a)', 'a{1,2}', '(a){8}', '^', '$']) {
    const text = part.repeat(length / part.length)
    const start = performance.now()
    regexCharacters(text, 'u')
    looksLikeSql(text)
    assert.ok(performance.now() - start < bound, part)
  }
})
