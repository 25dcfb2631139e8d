import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysLater } from './days-later.ts'

test('days are counted across months and leap years', () => {
  assert.equal(daysLater('2026-11-22', 180), '2027-05-21')
  assert.equal(daysLater('2028-02-28', 2), '2028-03-01')
})
