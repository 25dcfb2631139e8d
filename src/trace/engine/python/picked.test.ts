import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shownBy } from './shapes-for-tests.ts'

const all = `all = [{'n': one, 'm': one} for one in event['x']]`

const rows: readonly (readonly [what: string, body: string, told: boolean])[] = [
  ['a comprehension', `show([one['n'] for one in [one for one in all if one['n'].isdigit()]])`, true],
  ['a loop that collects', `good = []\nfor one in all:\n    if one['n'].isdigit():\n        good.append(one)\nshow(good[0]['n'])`, true],
  [
    'a generator',
    `def digits(them):\n    for one in them:\n        if one['n'].isdigit():\n            yield one\nshow(list(digits(all))[0]['n'])`,
    true,
  ],
  ['others are not told apart', `good = [one for one in all if one['n'].isdigit()]\nshow(all[0]['n'])`, false],
  ['nothing was asked', `good = [one for one in all if one]\nshow(good[0]['n'])`, false],
]

for (const [what, body, told] of rows)
  test(`what is picked keeps what was learned of it: ${what}`, () => {
    const [shown = ''] = shownBy(`${all}\n${body}`)
    assert.match(shown, /event\.x/)
    assert.equal(/0123456789>/.test(shown) && !/event\.x\.\*>/.test(shown), told, shown)
  })
