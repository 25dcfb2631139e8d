import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cells } from '../../src/risks/cells.ts'
import { planned } from '../../src/risks/planned.ts'
import { loadChecks } from '../checks.ts'

test('each cell of the catalogue that names the checks has one, or is planned; never both', async () => {
  const withCheck = new Set([...(await loadChecks()).values()].map(({ risk }) => risk))
  const later = new Set<string>(planned)
  const wrong = cells()
    .filter(({ part }) => part === 'checks')
    .filter(({ id, risk }) => later.has(id) === withCheck.has(risk))
    .map(({ id }) => `${id}: ${later.has(id) ? 'has a check and is still planned' : 'has no check and is not planned'}`)
  assert.deepEqual(wrong, [])
})
