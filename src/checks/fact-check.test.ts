import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyApplication } from '../model/application.ts'
import { emptyCode } from '../model/code.ts'
import type { CodeFact } from '../model/code.ts'
import type { FunctionId } from '../model/ids.ts'
import { factsOf } from './fact-check.ts'

const fact = (name: string, line: number, rest: Partial<CodeFact> = {}): CodeFact => ({
  kind: 'no-timeout',
  about: 'shop/orders' as FunctionId,
  at: { file: 'src/orders.ts', line, column: 1 },
  name,
  detail: '',
  sure: true,
  ...rest,
})

const told = (facts: readonly CodeFact[], per: 'place' | 'file' = 'place') =>
  [
    ...factsOf(
      { ...emptyApplication, code: { ...emptyCode, facts } },
      ['no-timeout'],
      ({ name }, where, count) => `${name} ${where} ${count}`,
      { per },
    ),
  ].map(({ at, because, key, reach }) => [at.line, because, key, reach])

test('code that functions share is told once, of the one that most people can reach', () => {
  assert.deepEqual(told([fact('fetch', 3), fact('fetch', 3, { about: 'shop/pay' as FunctionId, reach: 'public' })]), [
    [3, 'fetch in pay and 1 more 1', 'no-timeout fetch', 'public'],
  ])
})

test('two places of one name are two findings, with keys of their own', () => {
  assert.deepEqual(told([fact('fetch', 3), fact('fetch', 9)]), [
    [3, 'fetch in orders 1', 'no-timeout fetch', 'internal'],
    [9, 'fetch in orders 1', 'no-timeout fetch 2', 'internal'],
  ])
})

test('by file, the first place stands for all', () => {
  assert.deepEqual(told([fact('fetch', 9), fact('fetch', 3)], 'file'), [[3, 'fetch in orders 2', 'no-timeout fetch', 'internal']])
})

test('facts of other kinds stay out', () => {
  assert.deepEqual(told([fact('fetch', 3, { kind: 'tls-off' })]), [])
})
