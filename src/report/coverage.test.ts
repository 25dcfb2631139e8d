import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReadFile } from '../model/application.ts'
import type { ScanResult } from '../model/scan-result.ts'
import type { Unread } from '../model/unread.ts'
import { coverageOf } from './coverage.ts'
import { cleanResult, emptyResult, exampleResult } from './example-result.fixture.ts'
import { coverageWords, notFollowedWords } from './words.ts'

const file = (path: string, as: ReadFile['as']): ReadFile => ({ path, as, bytes: 1 })
const missed = (path: string): Unread => ({ reason: 'unresolved-variable', what: 'x', at: { file: path, line: 1, column: 1 } })
const of = (files: readonly ReadFile[], unread: readonly Unread[] = []) =>
  coverageOf({ ...cleanResult, application: { ...cleanResult.application, files, unread } })

test('files that are something else count neither as read nor as unread', () => {
  const { filesRead, filesUnread } = coverageOf(exampleResult)
  assert.deepEqual([filesRead, filesUnread], [2, 1])
})

test('a file that was once read and once not was not read whole', () => {
  const { filesRead, filesUnread } = of([file('a', 'included'), file('a', 'unread')])
  assert.deepEqual([filesRead, filesUnread], [0, 1])
})

test('an unread file without a reason is named all the same', () => {
  assert.deepEqual(
    of([file('a', 'unread')]).unread.map(({ what, at }) => [at.file, what]),
    [['a', 'no reason was recorded']],
  )
})

const confidences: readonly (readonly [string, readonly ReadFile[], readonly Unread[], number])[] = [
  ['everything read', [file('a', 'sam'), file('b', 'included')], [], 1],
  ['a part of one is unread', [file('a', 'sam'), file('b', 'included')], [missed('b'), missed('b')], 0.75],
  ['one is unread', [file('a', 'sam'), file('b', 'unread')], [], 0.5],
  [
    'one of a thousand is unread: not quite everything',
    [...Array.from({ length: 999 }, (_, index) => file(`${index}`, 'sam')), file('b', 'unread')],
    [],
    0.99,
  ],
  ['29 of 100', Array.from({ length: 100 }, (_, index) => file(`${index}`, index < 29 ? 'sam' : 'unread')), [], 0.29],
  ['a place in a file that was not looked at lowers nothing', [file('a', 'sam'), file('b', 'other')], [missed('b')], 1],
  ['no files', [], [], 0],
]
for (const [name, files, unread, expected] of confidences)
  test(`confidence: ${name}`, () => assert.equal(of(files, unread).confidence, expected))

test('confidence: a function whose code was not followed to its end is not read whole either', () => {
  const { application } = cleanResult
  const [fn] = application.functions
  assert.ok(fn !== undefined)
  const confidence = (...how: ('yes' | 'no' | 'not-found' | 'unsupported')[]): number => {
    const functions = how.map((analysed, index) => ({
      function: `${fn.id}${index}` as typeof fn.id,
      analysed,
      files: [],
      gaps: [],
      strangers: [],
    }))
    const named = functions.map((one): typeof fn => ({ ...fn, id: one.function }))
    const code = { ...application.code, functions }
    return coverageOf({ ...cleanResult, application: { ...application, files: [file('a', 'sam')], unread: [], functions: named, code } })
      .confidence
  }
  assert.equal(confidence('yes', 'yes', 'yes'), 1)
  assert.equal(confidence('yes', 'yes', 'no'), 0.87)
  assert.equal(confidence('yes', 'yes', 'not-found'), 0.75)
  assert.equal(confidence('unsupported'), 0.5)
})

const seen: readonly (readonly [string, ScanResult, string | undefined])[] = [
  ['an application and checks', cleanResult, undefined],
  ['no application', emptyResult, 'no-application'],
  ['no checks', { ...cleanResult, checks: [] }, 'no-checks'],
]
for (const [name, result, expected] of seen) test(`nothing seen: ${name}`, () => assert.equal(coverageOf(result).nothingSeen, expected))

test('what the framework deploys for itself is not the application', () => {
  const { application } = cleanResult
  const generated = {
    ...cleanResult,
    application: { ...application, routes: [], functions: application.functions.map((fn) => ({ ...fn, generated: true })), resources: [] },
  }
  assert.equal(coverageOf(generated).nothingSeen, 'no-application')
})

test('whose code was not followed is told by name and reason; where no code was looked at, nothing is', () => {
  const functions = cleanResult.application.functions
  const [first, second] = functions
  assert.ok(first !== undefined && coverageOf(cleanResult).followed === undefined)
  const analysed = [
    { function: first.id, analysed: 'unsupported' as const, files: [], gaps: [], strangers: [] },
    ...(second === undefined ? [] : [{ function: second.id, analysed: 'yes' as const, files: ['a.js'], gaps: [], strangers: [] }]),
  ]
  const { application } = cleanResult
  const coverage = coverageOf({ ...cleanResult, application: { ...application, code: { ...application.code, functions: analysed } } })
  assert.deepEqual(coverage.notFollowed, [{ name: first.logicalId, why: 'unsupported' }])
  assert.equal(coverage.followed, analysed.length - 1)
  assert.deepEqual(notFollowedWords(coverage, 8), [
    `Code not followed, because there is no reader for its language yet: ${first.logicalId}`,
  ])
  assert.match(coverageWords(coverage), / and followed the code of \d of \d functions?$/)
})
