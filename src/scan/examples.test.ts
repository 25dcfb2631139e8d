import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { join } from 'node:path'
import { checks } from '../checks/registry.generated.ts'
import { atLeast } from '../model/finding.ts'
import type { Finding } from '../model/finding.ts'
import { noOptions, readProject } from '../read/index.ts'
import { runChecks } from './run-checks.ts'
import { walk } from './walk.ts'

const examples = join(import.meta.dirname, '../../examples')

function findingsIn(name: string): readonly Finding[] {
  return runChecks(readProject(walk([join(examples, name)]).project, noOptions), checks)
}

/** Planted faults of examples/shop (see its README) that its templates alone tell of: each must be found in both templates. */
const planted: readonly string[] = [
  'open-route',
  'open-function-url',
  'url-bypasses-gateway',
  'api-key-only',
  'cors-any-origin',
  'weak-password-policy',
  'no-mfa',
  'unauthenticated-identities',
  'unsourced-permission',
  'public-resource-policy',
  'public-bucket',
  'wildcard-action',
  'shared-role',
  'privilege-escalation',
  'admin-policy',
  'reads-all-secrets',
  'runtime-end-of-life',
  'secret-in-environment',
  'unthrottled-route',
  'recursive-trigger',
  'no-dead-letter',
  'short-visibility',
  'no-access-log',
  'no-alarms',
  'no-log-retention',
  'no-tracing',
  'workflow-without-log',
  'no-point-in-time-recovery',
  'foreign-layer',
  'api-data-trace',
  'plaintext-endpoint',
  'tls-verification-off',
  'route-not-in-description',
]

const findings = findingsIn('shop')

describe('the sample shop', () => {
  for (const check of planted)
    test(`shows ${check} in both templates`, () => {
      const services = new Set(
        findings
          .filter((finding) => finding.check === check)
          .map(({ about }) => (about.startsWith('template') ? 'SAM' : 'Serverless Framework')),
      )
      assert.deepEqual([...services].toSorted(), ['SAM', 'Serverless Framework'])
    })
})

test('what concerns the whole application is said once', () => {
  for (const check of ['no-budget', 'described-route-not-deployed'])
    assert.equal(findings.filter((finding) => finding.check === check).length, 1, check)
})

test('the mended shop has nothing of medium severity or above', () => {
  const left = findingsIn('shop-fixed').filter(({ severity }) => atLeast(severity, 'medium'))
  assert.deepEqual(
    left.map(({ check, because, at }) => `${check}: ${because} (${at.file}:${at.line})`),
    [],
  )
})
