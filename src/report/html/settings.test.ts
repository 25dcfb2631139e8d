import assert from 'node:assert/strict'
import { test } from 'node:test'
import { known, unknown } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import { exampleResult } from '../example-result.fixture.ts'
import { roleText, settingText, throttleText } from './settings.ts'

const settings: readonly (readonly [string, Known<number>, string])[] = [
  ['known', known(6), '6'],
  ['not known', unknown('a parameter'), 'not known'],
  [
    'several',
    {
      state: 'several',
      options: [
        { when: 'IsProd', value: known(6) },
        { when: 'not IsProd', value: known(3) },
      ],
    },
    '6 or 3',
  ],
  [
    'several of which one is not known',
    {
      state: 'several',
      options: [
        { when: 'IsProd', value: known(6) },
        { when: 'not IsProd', value: unknown('x') },
      ],
    },
    '6 or not known',
  ],
  [
    'several that are the same',
    {
      state: 'several',
      options: [
        { when: 'IsProd', value: known(6) },
        { when: 'not IsProd', value: known(6) },
      ],
    },
    '6',
  ],
]
for (const [what, setting, expected] of settings)
  test(`a setting that is ${what}`, () => assert.equal(settingText(setting, String), expected))

const [route] = exampleResult.application.routes
const [fn] = exampleResult.application.functions
assert.ok(route !== undefined && fn !== undefined)

test('throttles', () => {
  assert.equal(throttleText(route), 'none')
  assert.equal(throttleText({ ...route, throttle: unknown('x') }), 'not known')
  assert.equal(throttleText({ ...route, throttle: known({ rate: known(10), burst: unknown('x') }) }), '10/s, burst not known')
})

test('roles', () => {
  assert.equal(roleText(fn), 'role')
  assert.equal(
    roleText({ ...fn, role: known({ kind: 'external', name: ['arn:aws:iam::', { kind: 'pseudo', name: 'account' }, ':role/x'] }) }),
    'arn:aws:iam::${account}:role/x',
  )
})
