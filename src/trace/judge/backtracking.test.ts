import assert from 'node:assert/strict'
import { test } from 'node:test'
import { backtracking, backtrackingOf, rememberBacktracking } from './backtracking.ts'

const slow = [
  String.raw`^(\w+\s?)+$`,
  String.raw`^([a-zA-Z0-9]+[._-]?)+@([a-zA-Z0-9]+[.-]?)+$`,
  '^(a+)+$',
  '(a|a)*b',
  String.raw`^(([^<>()\s]+)+)@x$`,
  String.raw`(\d+\.?\d*)+%`,
]
const quick = [
  String.raw`^\w+(?:\s\w+)*$`,
  // The square is left to gateways that keep texts short.
  String.raw`\s+$`,
  String.raw`^[^@\s]+@[^@\s]+\.[^@\s]+$`,
  '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}$',
  '^[a-z]{2,5}$',
  '[.*+?^${}()|[\\]\\\\]',
  'a*b*',
  '(',
]

test('patterns that take ages are told', () => {
  for (const source of slow) assert.match(String(backtracking(source, '')), /each character|power/, source)
})

test('patterns that are quick, or no patterns at all, are not', () => {
  for (const source of quick) assert.equal(backtracking(source, ''), undefined, source)
})

test('what was asked is told to the next run, and not asked again', () => {
  const [source = ''] = slow
  const answer = backtracking(source, '')
  assert.deepEqual(
    backtrackingOf([
      { source, flags: '' },
      { source: String.raw`\s+$`, flags: '' },
    ]),
    { [`/${source}`]: answer },
  )
  rememberBacktracking({ 'g/^(z+)+$': null, [`/${source}`]: null })
  assert.equal(backtracking('^(z+)+$', 'g'), undefined, 'as it is remembered')
  assert.equal(backtracking(source, ''), answer, 'what this run found out counts for more')
})
