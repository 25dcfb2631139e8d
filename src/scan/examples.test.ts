import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { join } from 'node:path'
import { checks } from '../checks/registry.generated.ts'
import { atLeast } from '../model/finding.ts'
import type { Finding } from '../model/finding.ts'
import { noOptions, readProject } from '../read/index.ts'
import { runChecks } from './run-checks.ts'
import { pythonParser } from '../trace/python/parser.ts'
import { traceProject } from './trace-project.ts'
import { walk } from './walk.ts'

const python = await pythonParser()
const examples = join(import.meta.dirname, '../../examples')

function findingsIn(name: string): readonly Finding[] {
  const { project } = walk([join(examples, name)])
  return runChecks(traceProject(readProject(project, noOptions), project, { python }).application, checks)
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

/** Planted faults in its code: the check, and the place of the harm. Both templates run the same code, so each is one finding. */
const plantedInCode: readonly (readonly [number: number, check: string, place: string])[] = [
  [9, 'unverified-token', 'src/auth/authorizer.js:22'],
  [10, 'fail-open-authorizer', 'src/auth/authorizer.js:28'],
  [16, 'object-level-authorization', 'src/orders/handler.ts:51'],
  [17, 'guessable-id', 'src/orders/handler.ts:33'],
  [42, 'tls-verification-off', 'src/payments/webhook.js:9'],
  [42, 'tls-verification-off', 'src/lib/db.js:8'],
  [42, 'tls-verification-off', 'src/prices/handler.py:14'],
  [42, 'tls-verification-off', 'src/settlement/handler.py:32'],
  [56, 'sensitive-data-logged', 'src/auth/authorizer.js:26'],
  [56, 'sensitive-data-logged', 'src/orders/handler.ts:44'],
  [56, 'sensitive-data-logged', 'src/fulfilment/handler.py:24'],
  [58, 'secret-leak', 'src/admin/app.js:56'],
  [66, 'no-outgoing-timeout', 'src/payments/webhook.js:13'],
  [66, 'no-outgoing-timeout', 'src/prices/handler.py:14'],
  [66, 'no-outgoing-timeout', 'src/settlement/handler.py:32'],
  [72, 'shared-state', 'src/orders/handler.ts:16'],
  [73, 'command-injection', 'src/thumbnail/handler.py:25'],
  [74, 'path-traversal', 'src/thumbnail/handler.py:22'],
  [74, 'path-traversal', 'src/thumbnail/handler.py:23'],
  [75, 'sql-injection', 'src/catalog/handler.ts:30'],
  [76, 'code-injection', 'src/fulfilment/handler.py:18'],
  [77, 'ssrf', 'src/notify/handler.js:25'],
  [79, 'sql-injection', 'src/loyalty/handler.js:7'],
  [80, 'ssrf', 'src/upload/handler.js:7'],
  [81, 'nosql-injection', 'src/admin/app.js:15'],
  [82, 'template-injection', 'src/admin/app.js:34'],
  [83, 'cross-site-scripting', 'src/admin/app.js:35'],
  [84, 'code-injection', 'src/admin/app.js:40'],
  [85, 'cloud-control', 'src/admin/app.js:47'],
  [86, 'unsafe-deserialization', 'src/reports/handler.py:15'],
  [89, 'sql-injection', 'src/settlement/handler.py:22'],
  [91, 'path-traversal', 'src/invoices/handler.js:21'],
  [92, 'header-injection', 'src/invoices/handler.js:18'],
  [99, 'sql-injection', 'src/notify/handler.js:35'],
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

describe('the code of the sample shop', () => {
  for (const [number, check, place] of plantedInCode)
    test(`fault ${number}: ${check} at ${place}`, () => {
      const here = findings.filter((finding) => finding.check === check && `${finding.at.file}:${finding.at.line}` === place)
      assert.equal(
        here.length,
        1,
        findings
          .filter((finding) => finding.check === check)
          .map(({ at }) => `${at.file}:${at.line}`)
          .join(' '),
      )
    })

  test('the errors of the catalogue, of the back office and of the reports reach the caller', () => {
    const files = findings.filter(({ check }) => check === 'error-leak').map(({ at }) => at.file)
    assert.deepEqual([...new Set(files)].toSorted(), ['src/admin/app.js', 'src/catalog/handler.ts', 'src/reports/handler.py'])
  })

  test('the note of an order is followed through the table into the next function', () => {
    const [found] = findings.filter(({ at, check }) => check === 'sql-injection' && at.file === 'src/notify/handler.js')
    assert.deepEqual(
      found?.path.map(({ at, what }) => `${at.file}: ${what}`).filter((step) => !step.startsWith('serverless.yml')),
      [
        'src/orders/handler.ts: orders takes body.note',
        'src/orders/handler.ts: … is handed to place()',
        'src/orders/handler.ts: … is written to OrdersTable (dynamodb:PutItem)',
        'src/notify/handler.js: notify takes Records[].dynamodb.NewImage.note',
        'src/notify/handler.js: … is handed to printLabel()',
        'src/notify/handler.js: … is put into a text',
        "src/notify/handler.js: pg.Client.query(INSERT INTO labels (order_id, note) VALUES ('${orderId}', '${note}'))",
      ],
    )
    assert.deepEqual(found?.along?.slice(-3), ['shop/orders', 'shop/OrdersTable', 'shop/notify'])
  })

  const acrossLanguages: readonly (readonly [
    what: string,
    check: string,
    file: string,
    along: readonly string[],
    path: readonly string[],
  ])[] = [
    [
      'a file name of JavaScript is a command in Python',
      'command-injection',
      'src/thumbnail/handler.py',
      ['upload', 'UploadsBucket', 'thumbnail'],
      [
        'src/upload/handler.js: upload takes body.filename',
        'src/upload/handler.js: … is written to UploadsBucket (s3:PutObject)',
        'src/thumbnail/handler.py: thumbnail takes Records[].s3.object.key',
        'src/thumbnail/handler.py: … is handed to make_thumbnail()',
        'src/thumbnail/handler.py: … is put into a text',
        'src/thumbnail/handler.py: os.system(convert ${key} -auto-orient -resize ${THUMBNAIL_SIZE} thumbnail.png)',
      ],
    ],
    [
      'a weight goes from TypeScript through the queue to Python',
      'code-injection',
      'src/fulfilment/handler.py',
      ['orders', 'OrdersQueue', 'fulfilment'],
      [
        'src/orders/handler.ts: orders takes body.weight',
        'src/orders/handler.ts: … is handed to place()',
        'src/orders/handler.ts: … is written to OrdersQueue (sqs:SendMessage)',
        'src/fulfilment/handler.py: fulfilment takes Records[].body.weight',
        'src/fulfilment/handler.py: … is handed to pack()',
        'src/fulfilment/handler.py: … is handed to weigh()',
        'src/fulfilment/handler.py: eval(${weight})',
      ],
    ],
    [
      'an address goes from TypeScript through Python back to JavaScript',
      'ssrf',
      'src/notify/handler.js',
      ['orders', 'OrdersQueue', 'fulfilment', 'OrdersTable', 'notify'],
      [
        'src/orders/handler.ts: orders takes body.callbackUrl',
        'src/orders/handler.ts: … is handed to place()',
        'src/orders/handler.ts: … is written to OrdersQueue (sqs:SendMessage)',
        'src/fulfilment/handler.py: fulfilment takes Records[].body.callbackUrl',
        'src/fulfilment/handler.py: … is handed to pack()',
        'src/fulfilment/handler.py: … is written to OrdersTable (dynamodb:UpdateItem)',
        'src/notify/handler.js: notify takes Records[].dynamodb.NewImage.notifyUrl',
        'src/notify/handler.js: … is handed to callReseller()',
        'src/notify/handler.js: fetch(${notifyUrl})',
      ],
    ],
  ]
  for (const [what, check, file, along, path] of acrossLanguages)
    test(what, () => {
      const [found] = findings.filter((finding) => finding.check === check && finding.at.file === file)
      assert.deepEqual(
        found?.path.map((step) => `${step.at.file}: ${step.what}`).filter((step) => !step.startsWith('serverless.yml')),
        path,
      )
      // Both templates describe the same bucket by the same name.
      assert.deepEqual(
        found?.along?.slice(-along.length).map((id) => id.slice(id.indexOf('/') + 1)),
        along,
      )
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
