import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Shape } from '../shape.ts'
import { fn, json, textOf } from './application-for-tests.ts'
import { matchesPattern, mayBeginAndEnd, passesCriteria } from './pattern.ts'
import { constant, listOf, object, unknownShape } from './shapes.ts'

const owner = { kind: 'function', fn: fn('Any') } as const
const event = object({
  source: constant('shop'),
  kind: textOf('order-', unknownShape),
  total: constant(5),
  tags: listOf(constant('new')),
  deep: object({ id: unknownShape }),
  body: json({ kind: constant('a') }),
})

const cases: readonly (readonly [pattern: unknown, matches: boolean])[] = [
  [{}, true],
  [{ source: ['shop'] }, true],
  [{ source: ['shop', 'other'] }, true],
  [{ source: ['other'] }, false],
  [{ source: [{ prefix: 'sh' }] }, true],
  [{ source: [{ prefix: 'x' }] }, false],
  [{ source: [{ suffix: 'op' }] }, true],
  [{ source: [{ suffix: 'x' }] }, false],
  [{ source: [{ prefix: { 'equals-ignore-case': 'SH' } }] }, true],
  [{ source: [{ 'equals-ignore-case': 'SHOP' }] }, true],
  [{ source: [{ 'equals-ignore-case': 'X' }] }, false],
  [{ source: [{ 'anything-but': ['shop'] }] }, false],
  [{ source: [{ 'anything-but': 'other' }] }, true],
  [{ source: [{ 'anything-but': { prefix: 'sh' } }] }, false],
  [{ source: [{ wildcard: 's*p' }] }, true],
  [{ source: [{ wildcard: 'x*' }] }, false],
  [{ source: [{ exists: true }] }, true],
  [{ source: [{ exists: false }] }, false],
  [{ other: [{ exists: false }] }, true],
  [{ other: ['x'] }, false],
  [{ total: [{ numeric: ['>', 1, '<=', 5] }] }, true],
  [{ total: [{ numeric: ['>', 5] }] }, false],
  [{ total: [5] }, true],
  [{ kind: ['order-1'] }, true],
  [{ kind: ['refund'] }, false],
  [{ kind: [{ prefix: 'refund' }] }, false],
  [{ tags: ['new'] }, true],
  [{ tags: ['old'] }, false],
  [{ deep: { id: ['x'] } }, true],
  [{ deep: { other: ['x'] } }, false],
  [{ $or: [{ source: ['x'] }, { source: ['shop'] }] }, true],
  [{ $or: [{ source: ['x'] }, { source: ['y'] }] }, false],
  [{ body: { kind: ['a'] } }, true],
  [{ body: { kind: ['b'] } }, false],
  [{ source: [{ future: 'operator' }] }, true],
  ['no pattern', true],
]
for (const [pattern, matches] of cases)
  void test(`pattern ${JSON.stringify(pattern)}: ${matches ? 'may match' : 'cannot match'}`, () => {
    assert.equal(matchesPattern(pattern, event, owner), matches)
  })

void test('of what is not known, everything may match', () => {
  assert.equal(matchesPattern({ source: ['x'] }, unknownShape, owner), true)
  assert.equal(matchesPattern({ source: ['x'] }, object({}, unknownShape), owner), true)
  assert.equal(matchesPattern({ source: ['x'] }, undefined, owner), true)
})

void test('one of the values is enough', () => {
  const either: Shape = { kind: 'any', of: [constant('a'), constant('b')] }
  assert.equal(matchesPattern({ source: ['b'] }, object({ source: either }), owner), true)
  assert.equal(matchesPattern({ source: ['c'] }, object({ source: either }), owner), false)
})

void test('criteria of pollers: one filter of several', () => {
  const filters = (...patterns: readonly string[]): unknown => ({ Filters: patterns.map((Pattern) => ({ Pattern })) })
  assert.equal(passesCriteria(filters('{"source":["x"]}', '{"source":["shop"]}'), event, owner), true)
  assert.equal(passesCriteria(filters('{"source":["x"]}'), event, owner), false)
  assert.equal(passesCriteria(filters('not JSON'), event, owner), true)
  assert.equal(passesCriteria({ Filters: [] }, event, owner), true)
})

const keys: readonly (readonly [key: Shape | undefined, prefix: string, suffix: string, may: boolean])[] = [
  [constant('in/a.json'), 'in/', '.json', true],
  [constant('in/a.txt'), 'in/', '.json', false],
  [textOf('in/', unknownShape), 'in/2026/', '', true],
  [textOf('out/', unknownShape), 'in/', '', false],
  [textOf(unknownShape, '.txt'), '', '.json', false],
  [unknownShape, 'in/', '.json', true],
  [undefined, 'in/', '.json', true],
]
for (const [key, prefix, suffix, may] of keys)
  void test(`a name that begins with '${prefix}' and ends in '${suffix}': ${JSON.stringify(key)}`, () => {
    assert.equal(mayBeginAndEnd(key, owner, prefix, suffix), may)
  })
