import assert from 'node:assert/strict'
import { readdirSync, existsSync } from 'node:fs'
import { join } from 'node:path'
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

const source = join(import.meta.dirname, '../../src')

test('each other cell is claimed by its part in a file serves.ts, or is planned; never both', async () => {
  const claimed = new Set<string>()
  for (const room of readdirSync(source)) {
    const path = join(source, room, 'serves.ts')
    if (!existsSync(path)) continue
    const { serves } = (await import(path)) as { readonly serves: readonly string[] }
    for (const id of serves) claimed.add(id)
  }
  const later = new Set<string>(planned)
  const wrong = cells()
    .filter(({ part }) => part !== 'checks')
    .filter(({ id }) => later.has(id) === claimed.has(id))
    .map(({ id }) => `${id}: ${later.has(id) ? 'is served and still planned' : 'is not served and not planned'}`)
  assert.deepEqual(wrong, [])
})
