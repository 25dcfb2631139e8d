import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runtimeTables } from './runtimes.ts'

const entries = Object.entries(runtimeTables).flatMap(([provider, { runtimes }]) =>
  [...runtimes].map(([runtime, lifecycle]) => ({ name: `${provider} ${runtime}`, lifecycle })),
)

test('every date is a day of the calendar', () => {
  const days = [...Object.values(runtimeTables).map(({ asOf }) => asOf), ...entries.flatMap(({ lifecycle }) => Object.values(lifecycle))]
  for (const day of days) {
    if (day !== undefined) assert.equal(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), day)
  }
})

test('creation is never blocked after updates, and a block follows a deprecation', () => {
  for (const { name, lifecycle } of entries) {
    const { deprecated, blockCreate, blockUpdate } = lifecycle
    if (blockCreate !== undefined && blockUpdate !== undefined) assert.ok(blockCreate <= blockUpdate, name)
    if (blockUpdate !== undefined) assert.ok(deprecated !== undefined, name)
  }
})

test('dates the providers have announced', () => {
  assert.deepEqual(runtimeTables.aws.runtimes.get('nodejs20.x'), {
    deprecated: '2026-04-30',
    blockCreate: '2027-02-01',
    blockUpdate: '2027-03-03',
  })
  assert.equal(runtimeTables.azure.runtimes.get('node|18')?.deprecated, '2025-04-30')
  assert.equal(runtimeTables.google.runtimes.get('python39')?.blockCreate, '2026-04-05')
})

test('one identifier may mean different runtimes of different providers', () => {
  assert.notDeepEqual(runtimeTables.aws.runtimes.get('java11'), runtimeTables.google.runtimes.get('java11'))
})

test('a runtime nobody knows is not in the table', () => {
  for (const runtime of ['nodejs99.x', '__proto__', 'constructor']) assert.equal(runtimeTables.aws.runtimes.get(runtime), undefined)
})
