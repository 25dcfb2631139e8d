import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resourceId, serviceId } from '../model/ids.ts'
import { fewOrTogether, oncePerService } from './together.ts'
import type { Member } from './together.ts'

const members = (service: string, count: number): readonly Member[] =>
  Array.from({ length: count }, (_, index) => ({
    at: { file: `${service}.yml`, line: index + 1, column: 1 },
    about: resourceId(serviceId(service), `T${index}`),
    service: serviceId(service),
    name: `T${index}`,
  }))
const because = (names: string, count: number): string => `${names} (${count})`
const said = (all: Iterable<{ readonly about: string; readonly because: string }>): readonly string[] =>
  [...all].map(({ about, because: why }) => `${about}: ${why}`)

test('three of a kind are said one by one', () => {
  assert.deepEqual(said(fewOrTogether(members('a', 3), because)), ['a/T0: T0 (1)', 'a/T1: T1 (1)', 'a/T2: T2 (1)'])
})

test('four are said once, about their service', () => {
  assert.deepEqual(said(fewOrTogether(members('a', 4), because)), ['a: T0, T1, T2, T3 (4)'])
  assert.deepEqual(said(fewOrTogether(members('a', 9), because)), ['a: T0, T1, T2 and 6 more (9)'])
})

test('every service is counted for itself', () => {
  assert.deepEqual(said(fewOrTogether([...members('a', 1), ...members('b', 4)], because)), ['a/T0: T0 (1)', 'b: T0, T1, T2, T3 (4)'])
})

test('one is said about the service too, where that was asked for', () => {
  assert.deepEqual(said(oncePerService(members('a', 1), because)), ['a: T0 (1)'])
  assert.deepEqual(said(oncePerService([], because)), [])
})

test('some examples with their lines', () => {
  const [found] = fewOrTogether(members('a', 20), because)
  assert.equal(found?.at.line, 1)
  assert.equal(found?.path?.length, 8)
})
