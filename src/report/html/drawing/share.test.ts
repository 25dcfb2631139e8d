import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EdgeKind } from '../../../model/edge.ts'
import type { Line } from './drawing.ts'
import { share } from './share.ts'

/** `1-10w`: node 1 may write node 10. */
const kinds: Readonly<Record<string, EdgeKind>> = { w: 'may-write', r: 'may-read', k: 'knows' }
const lines = (...all: readonly string[]): readonly Line[] =>
  all.map((line) => {
    const [, from = '', to = '', how = ''] = /^(\d+)-(\d+)([wrk]+)$/.exec(line) ?? []
    return { from: Number(from), row: undefined, to: Number(to), kinds: new Set(how.split('').map((letter) => kinds[letter] ?? 'knows')) }
  })
const each = (members: readonly number[], targets: readonly number[]): readonly string[] =>
  members.flatMap((from) => targets.map((to) => `${from}-${to}w`))
const oneGroup = (): string => 'role'

const cases: readonly (readonly [string, readonly string[], readonly [readonly number[], readonly number[]] | undefined, number])[] = [
  ['nothing', [], undefined, 0],
  ['one function', each([1], [10, 11, 12]), undefined, 3],
  ['one target', each([1, 2, 3, 4, 5], [10]), undefined, 5],
  ['two by two is not worth a detour', each([1, 2], [10, 11]), undefined, 4],
  [
    'three by three',
    each([1, 2, 3], [10, 11, 12]),
    [
      [1, 2, 3],
      [10, 11, 12],
    ],
    0,
  ],
  [
    'one of many has a target of its own',
    [...each([1, 2, 3], [10, 11, 12]), '1-13w'],
    [
      [1, 2, 3],
      [10, 11, 12],
    ],
    1,
  ],
  [
    'one of many lacks a target',
    [...each([1, 2, 3, 4], [10, 11, 12]), '5-10w'],
    [
      [1, 2, 3, 4],
      [10, 11, 12],
    ],
    1,
  ],
  ['reading is not writing', [...each([1, 2, 3], [10, 11]), '1-12r', '2-12r', '3-12w'], undefined, 9],
]
for (const [what, given, expected, left] of cases)
  test(`share: ${what}`, () => {
    const { shares, lines: kept } = share(lines(...given), oneGroup)
    assert.deepEqual(
      shares.map(({ members, targets }) => [members, targets.map(({ to }) => to)]),
      expected === undefined ? [] : [expected],
    )
    assert.equal(kept.length, left)
  })

test('groups share apart, and what has no group stays', () => {
  const given = lines(...each([1, 2, 3, 4, 5, 6], [10, 11, 12]), ...each([7, 8, 9], [10, 11, 12]))
  const { shares, lines: kept } = share(given, (node) => (node > 6 ? undefined : node > 3))
  assert.deepEqual(
    shares.map(({ group, members }) => [group, members]),
    [
      [false, [1, 2, 3]],
      [true, [4, 5, 6]],
    ],
  )
  assert.equal(kept.length, 9)
})
