import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { packageModels, packageStubs } from './registry.generated.ts'
import { sharingTypes, undeclaredNames } from './undeclared-names.ts'
import { modelKey, stubOf, usedNames } from './used-names.ts'
import type { VerifiedNames } from './verified-names.ts'

/** The names of the models, as they were found in what the packages publish: no network here. */
const table = JSON.parse(readFileSync(join(import.meta.dirname, 'verified-names.generated.json'), 'utf8')) as Record<string, VerifiedNames>
const listed = (names: string): readonly string[] => (names === '' ? [] : names.split(' '))
const models = packageModels.map((model) => ({
  key: modelKey(model),
  names: usedNames(model, stubOf(model, packageStubs)),
}))
const excused = new Map(
  Object.entries(undeclaredNames).map(([key, reasons]) => [key, new Set(Object.values(reasons).flatMap((names) => listed(names)))]),
)

test('every name of every model was looked up', () => {
  const unread = models.flatMap(({ key, names }) => {
    const row = table[key]
    const known = new Set(row === undefined ? [] : [row.types, row.code, row.missing].flatMap(listed))
    const own = [...names.keys()].filter((name) => !known.has(name))
    return row === undefined || own.length > 0 ? [{ key, names: own.join(' ') }] : []
  })
  const packages = unread.map(({ key }) => key.split(' ')[0]).join(' ')
  assert.deepEqual(unread, [], `run \`npm run refresh-data -- ${packages}\` and commit the table`)
})

test('every name exists in the types or the code that its packages publish, or somebody says why not', () => {
  const wrong = models.flatMap(({ key, names }) => {
    const row = table[key]
    if (row === undefined || row.sources === '') return []
    const elsewhere = new Set(sharingTypes.includes(key) ? sharingTypes.flatMap((other) => listed(table[other]?.types ?? '')) : [])
    return listed(row.missing).flatMap((name) =>
      !names.has(name) || excused.get(key)?.has(name) === true || elsewhere.has(name) ? [] : [`${key}: ${name}`],
    )
  })
  assert.deepEqual(wrong, [], 'mend the model, or say in undeclared-names.ts why the name is right')
})

test('nothing is excused that is declared, or that no model uses', () => {
  const stale = [...excused].flatMap(([key, names]) => {
    const used = models.find((one) => one.key === key)?.names
    const missing = new Set(listed(table[key]?.missing ?? ''))
    return [...names].filter((name) => used?.has(name) !== true || !missing.has(name)).map((name) => `${key}: ${name}`)
  })
  assert.deepEqual(stale, [])
})

test('the table has no row without a model', () => {
  const keys = new Set(models.map(({ key }) => key))
  assert.deepEqual(
    Object.keys(table).filter((key) => !keys.has(key)),
    [],
  )
})
