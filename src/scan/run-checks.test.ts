import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Check, Found } from '../checks/check.ts'
import { emptyApplication } from '../model/application.ts'
import { resourceId, serviceId } from '../model/ids.ts'
import { noOptions, projectOf, readProject } from '../read/index.ts'
import { checks } from '../checks/registry.generated.ts'
import { runChecks } from './run-checks.ts'

const about = resourceId(serviceId('s'), 'Thing')
const at = { file: 't.yaml', line: 3, column: 1 }
const check = (found: readonly Partial<Found>[], severity: Check['severity'] = 'medium'): Check => ({
  title: '',
  risk: 'logging',
  severity,
  why: '',
  fix: '',
  silent: [],
  references: [],
  find: () => found.map((one) => ({ at, about, because: 'x', ...one })),
})

test('severity follows who can reach it', () => {
  const bySeverity = { public: 'high', authenticated: 'medium', internal: 'low' } as const
  const severities = (['public', 'authenticated', 'internal'] as const).map(
    (reach) => runChecks(emptyApplication, { a: check([{ reach }], bySeverity) })[0]?.severity,
  )
  assert.deepEqual(severities, ['high', 'medium', 'low'])
})

test('sure before possible, worst first, what everybody reaches first', () => {
  const found = runChecks(emptyApplication, {
    a: check([
      { severity: 'low', key: '1' },
      { severity: 'critical', sure: false, key: '2' },
      { severity: 'high', reach: 'internal', key: '3' },
      { severity: 'high', reach: 'public', key: '4' },
    ]),
  })
  assert.deepEqual(
    found.map(({ severity, sure, reach }) => `${severity} ${sure} ${reach}`),
    ['high true public', 'high true internal', 'low true internal', 'critical false internal'],
  )
})

test('the same fault met twice is one finding, and the sure one is kept', () => {
  const found = runChecks(emptyApplication, { a: check([{ sure: false }, { sure: true }]) })
  assert.deepEqual(
    found.map(({ sure }) => sure),
    [true],
  )
})

test('the fingerprint outlives line shifts, a renamed file and reformatting', () => {
  const before =
    'service: s\nprovider: { name: aws, runtime: nodejs22.x }\nfunctions:\n  f:\n    handler: a.b\n    events:\n      - httpApi: POST /x\n'
  const after =
    '# a comment\n\nservice:   s\nprovider:\n  name: aws\n  runtime: nodejs22.x\nfunctions:\n    f:\n        handler: a.b\n        events:\n            - httpApi:\n                  method: POST\n                  path: /x\n'
  const prints = (file: string, text: string): readonly string[] =>
    runChecks(readProject(projectOf(new Map([[file, text]])), noOptions), checks)
      .map(({ check: id, fingerprint }) => `${id} ${fingerprint}`)
      .toSorted()
  assert.ok(prints('serverless.yml', before).length > 3)
  assert.deepEqual(prints('backend/serverless.yaml', after), prints('serverless.yml', before))
})
