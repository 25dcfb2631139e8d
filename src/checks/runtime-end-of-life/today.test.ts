import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysLater, today } from './today.ts'

test('a day of the calendar', () => assert.match(today(), /^20\d\d-[01]\d-[0-3]\d$/))
test('days are counted across months and leap years', () => {
  assert.equal(daysLater('2026-11-22', 180), '2027-05-21')
  assert.equal(daysLater('2028-02-28', 2), '2028-03-01')
})
