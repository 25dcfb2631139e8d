import assert from 'node:assert/strict'
import { test } from 'node:test'
import { risks } from './catalogue.ts'
import { cells } from './cells.ts'
import { planned } from './planned.ts'

const rows = [
  'event-injection',
  'function-injection',
  'file-inclusion',
  'input-validation',
  'broken-authentication',
  'step-up',
  'fine-grained-authorization',
  'over-privilege',
  'perimeter',
  'misconfiguration',
  'logging',
  'monitoring',
  'alerting',
  'behaviour',
  'vulnerable-dependencies',
  'container-image',
  'denial-of-wallet',
  'budget',
  'shadow-api',
  'private-gateway',
  'sensitive-data',
  'secrets',
  'data-in-transit',
  'fail-securely',
  'code-quality',
  'granularity',
  'visibility',
  'attack-surface',
  'security-testing',
  'risk-assessment',
  'shared-responsibility',
  'backup',
  'standards',
  'secure-templates',
  'organisation',
]

test('the catalogue has exactly these rows', () => {
  assert.deepEqual(Object.keys(risks), rows)
})

test('every row promises something', () => {
  assert.deepEqual([...new Set(cells().map((cell) => cell.risk))], rows)
})

test('every risk is described in one full sentence and cites an article', () => {
  for (const [id, risk] of Object.entries(risks)) {
    assert.match(risk.description, /^[A-Z].*\.$/, id)
    assert.ok(risk.articles.length > 0, id)
  }
})

test('no part stands twice in one cell of a row', () => {
  const ids = cells().map((cell) => cell.id)
  assert.equal(new Set(ids).size, ids.length)
})

test('every planned cell exists, once', () => {
  const ids = new Set(cells().map((cell) => cell.id))
  assert.deepEqual(
    planned.filter((id) => !ids.has(id)),
    [],
  )
  assert.equal(new Set(planned).size, planned.length)
})
