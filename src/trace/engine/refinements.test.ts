import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wider } from './test.ts'
import { constant } from './value.ts'
import type { Constant } from './value.ts'

const are = (...values: readonly (string | number)[]) => ({ constants: values.map(constant) })

test('ways that meet know each constant once, however often they part', () => {
  let known: { readonly constants: readonly Constant[] } = are('a', 'b')
  for (let turn = 0; turn < 40; turn++) known = { constants: wider(known, are('b', 'a')).constants ?? [] }
  assert.deepEqual(known, are('a', 'b'))
})

test('too many constants are told by their characters', () => {
  const left = are(...Array.from({ length: 150 }, (_, index) => index))
  const right = are(...Array.from({ length: 150 }, (_, index) => 150 + index))
  const { constants, characters, safe } = wider(left, right)
  assert.deepEqual([constants, characters === undefined, safe], [undefined, false, -1])
})
