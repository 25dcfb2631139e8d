import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { check } from '../checks/check.ts'
import type { Check } from '../checks/check.ts'
import { emptyApplication } from '../model/application.ts'
import { checks } from '../checks/registry.generated.ts'
import { noOptions, projectOf, readProject } from '../read/index.ts'
import { traceProject } from './trace-project.ts'
import type { Application } from '../model/application.ts'
import { serviceId } from '../model/ids.ts'
import { Problem } from '../model/problem.ts'
import { baselineText, parseBaseline } from './baseline.ts'
import { scan } from './scan.ts'
import type { ScanTerms } from './scan.ts'
import { selectChecks } from './select-checks.ts'

const shop = serviceId('shop')
/** Finds something on each of these lines of serverless.yml. */
const finds = (severity: Check['severity'], risk: Check['risk'], ...lines: readonly number[]): Check =>
  check({
    title: 'Something is wrong',
    risk,
    severity,
    why: '',
    fix: '',
    silent: [],
    references: [],
    *find() {
      for (const line of lines)
        yield { at: { file: 'serverless.yml', line, column: 1 }, about: shop, because: 'so it is', key: String(line) }
    },
  })

const known = {
  'open-door': finds('high', 'broken-authentication', 2, 4),
  'no-lamp': finds({ public: 'high', authenticated: 'low', internal: 'low' }, 'monitoring', 3),
}
const app: Application = {
  ...emptyApplication,
  files: [
    { path: 'serverless.yml', as: 'serverless', bytes: 1 },
    { path: 'README.md', as: 'other', bytes: 1 },
  ],
}
const source = 'service: shop\na: 1 # cordon-ignore open-door: on purpose\nb: 2\nc: 3\n'
const files: Readonly<Record<string, string>> = { 'serverless.yml': source, 'README.md': '# cordon-ignore open-door: not here' }

const terms: ScanTerms = {
  version: '0.0.0',
  roots: ['.'],
  stage: undefined,
  checks: known,
  known,
  suppressions: [],
  baseline: undefined,
  changes: undefined,
  text: (file) => files[file],
  lines: (file) => files[file]?.split('\n'),
  today: '2026-11-30',
}

const lines = (findings: readonly { readonly at: { readonly line: number } }[]): readonly number[] => findings.map(({ at }) => at.line)

suite('a scan', () => {
  test('asks the checks and sets accepted findings apart', () => {
    const result = scan(app, terms)
    assert.deepEqual(lines(result.findings), [4, 3])
    assert.deepEqual(
      result.suppressed.map(({ finding, by, reason }) => [finding.at.line, by, reason]),
      [[2, 'comment', 'on purpose']],
    )
    assert.deepEqual(result.staleSuppressions, [])
    assert.deepEqual(result.checks, ['open-door', 'no-lamp'])
  })

  test('a baseline takes what it remembers, and a comment goes before it', () => {
    const all = [...scan(app, terms).findings, ...scan(app, terms).suppressed.map(({ finding }) => finding)]
    const result = scan(app, { ...terms, baseline: parseBaseline(baselineText(all.filter(({ at }) => at.line !== 3)), 'baseline.json') })
    assert.deepEqual(lines(result.findings), [3])
    assert.deepEqual(
      result.suppressed.map(({ by }) => by),
      ['comment', 'baseline'],
    )
  })

  test('what did not change is set apart, and says since when', () => {
    const result = scan(app, { ...terms, changes: { revision: 'main', linesOf: () => [{ first: 4, last: 4 }] } })
    assert.deepEqual(lines(result.findings), [4])
    assert.deepEqual(
      result.suppressed.map(({ by, reason }) => [by, reason]),
      [
        ['comment', 'on purpose'],
        ['unchanged', 'Nothing changed here since main.'],
      ],
    )
  })

  test('a suppression is used although nothing changed there', () => {
    const result = scan(app, { ...terms, changes: { revision: 'main', linesOf: () => [] } })
    assert.deepEqual(result.staleSuppressions, [])
  })

  test('of a check that did not run, a suppression is not called unused', () => {
    assert.deepEqual(scan(app, { ...terms, checks: { 'no-lamp': known['no-lamp'] } }).staleSuppressions, [])
  })
})

suite('the choice of checks', () => {
  const none = { only: [], skip: [], severity: new Map() }
  const chosen = (selection: Partial<Parameters<typeof selectChecks>[1]>): readonly string[] =>
    Object.keys(selectChecks(known, { ...none, ...selection }))
  const refused = (code: string, says: RegExp) => (error: unknown) =>
    error instanceof Problem && error.code === code && says.test(`${error.message} ${error.hint}`)

  test('by check and by risk', () => {
    assert.deepEqual(chosen({}), ['open-door', 'no-lamp'])
    assert.deepEqual(chosen({ only: ['no-lamp'] }), ['no-lamp'])
    assert.deepEqual(chosen({ only: ['broken-authentication'] }), ['open-door'])
    assert.deepEqual(chosen({ skip: ['monitoring'] }), ['open-door'])
    assert.deepEqual(chosen({ only: ['open-door', 'no-lamp'], skip: ['open-door'] }), ['no-lamp'])
  })

  test('a severity of the configuration goes before the check’s own', () => {
    const checks = selectChecks(known, {
      ...none,
      severity: new Map([
        ['open-door', 'low'],
        ['no-lamp', 'critical'],
      ]),
    })
    assert.deepEqual(
      scan(app, { ...terms, checks }).findings.map(({ check: id, severity }) => [id, severity]),
      [
        ['no-lamp', 'critical'],
        ['open-door', 'low'],
      ],
    )
  })

  test('unknown names are refused, with what was probably meant', () => {
    assert.throws(() => chosen({ only: ['open-dor'] }), refused('unknown-check', /no check "open-dor" Did you mean open-door\?/))
    assert.throws(() => chosen({ skip: ['broken-authentification'] }), refused('unknown-check', /Did you mean broken-authentication\?/))
    assert.throws(() => chosen({ skip: ['__proto__'] }), refused('unknown-check', /__proto__/))
    assert.throws(() => chosen({ severity: new Map([['broken-authentication', 'low']]) }), refused('unknown-check', /no check/))
  })

  test('so is a choice that leaves nothing', () => {
    assert.throws(() => chosen({ only: ['no-lamp'], skip: ['no-lamp'] }), refused('bad-option', /No check is left/))
    assert.throws(() => chosen({ only: ['event-injection'] }), refused('bad-option', /No check is left/))
  })
})

test('comments in handlers’ code suppress what is found there, and those that do nothing are reported', () => {
  const template =
    'service: s\nprovider: { name: aws, runtime: nodejs22.x }\nfunctions:\n  a: { handler: h.handler, events: [{ httpApi: GET /a }] }\n'
  const code = `import { name } from './names.ts'
export const handler = async (event: { queryStringParameters: Record<string, string> }) => {
  // cordon-ignore code-injection: on a line of its own
  eval(event.queryStringParameters['a'] ?? name)
  eval(event.queryStringParameters['b'] ?? name) // cordon-ignore code-injection: behind the call
  eval('// cordon-ignore code-injection: no comment', event.queryStringParameters['c'])
  eval(event.queryStringParameters['d'] ?? name)
}
`
  const all: Readonly<Record<string, string>> = {
    'serverless.yml': template,
    'h.ts': code,
    'names.ts': "// cordon-ignore code-injection: nothing is found here\nexport const name = 'x'\n",
  }
  const project = projectOf(new Map(Object.entries(all)))
  const { application } = traceProject(readProject(project, noOptions), project)
  const only = { 'code-injection': checks['code-injection'] }
  const result = scan(application, {
    ...terms,
    checks: only,
    known: only,
    text: (file) => all[file],
    lines: (file) => all[file]?.split('\n'),
  })
  assert.deepEqual(result.suppressed.map(({ finding, reason }) => `${finding.at.line} ${reason}`).toSorted(), [
    '4 on a line of its own',
    '5 behind the call',
  ])
  assert.deepEqual(lines(result.findings), [7])
  assert.deepEqual(
    result.staleSuppressions.map(({ at }) => `${at.file}:${at.line}`),
    ['names.ts:1'],
  )
})
