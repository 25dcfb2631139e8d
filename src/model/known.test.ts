import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { andThen, canBe, holds, known, map, unknown, values, whyUnknown } from './known.ts'
import type { Known } from './known.ts'

const several = <T>(...options: readonly Known<T>[]): Known<T> => ({
  state: 'several',
  options: options.map((value, index) => ({ when: `c${index}`, value })),
})
const positive = (value: number): boolean => value > 0

const cases: readonly (readonly [value: Known<number>, holds: string, canBe: boolean])[] = [
  [known(1), 'yes', true],
  [known(-1), 'no', false],
  [unknown('why'), 'unknown', false],
  [several(known(1), known(2)), 'yes', true],
  [several(known(-1), known(-2)), 'no', false],
  [several(known(1), known(-1)), 'unknown', true],
  [several(known(1), unknown('why')), 'unknown', true],
  [several(known(-1), unknown('why')), 'unknown', false],
  [several(several(known(1)), known(2)), 'yes', true],
]
for (const [value, expected, can] of cases)
  test(`${JSON.stringify(value)} holds: ${expected}, can be: ${can}`, () => {
    assert.equal(holds(value, positive), expected)
    assert.equal(canBe(value, positive), can)
  })

test('an unknown stays unknown, with its reason, whatever is done with it', () => {
  const open = unknown('it is imported')
  assert.equal(whyUnknown(map(open, String)), 'it is imported')
  assert.equal(whyUnknown(andThen(open, () => known(1))), 'it is imported')
})

const tree: fc.Arbitrary<Known<number>> = fc.letrec<{ tree: Known<number> }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.integer().map((value) => known(value)),
    fc.constant(unknown('x')),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((options) => several(...options)),
  ),
})).tree

test('yes means every value, no means none', () => {
  fc.assert(
    fc.property(tree, (value) => {
      const outcome = holds(value, positive)
      if (outcome === 'yes') assert.ok(values(value).every(positive))
      if (outcome === 'no') assert.ok(!values(value).some(positive))
      assert.equal(
        holds(
          map(value, (one) => one),
          positive,
        ),
        outcome,
      )
    }),
  )
})
