import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import type { Finding } from '../model/finding.ts'
import { functionId, serviceId } from '../model/ids.ts'
import { Problem } from '../model/problem.ts'
import { findConfig, parseConfig, readConfig } from './config.ts'

const refused =
  (...says: readonly RegExp[]) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof Problem, String(error))
    assert.equal(error.code, 'bad-config')
    for (const each of says) assert.match(`${error.message} | ${error.hint ?? ''}`, each)
    assert.doesNotMatch(error.message, /\n/)
    return true
  }

const finding = (file: string, about: string): Finding => ({
  check: 'open-endpoint',
  risk: 'misconfiguration',
  severity: 'high',
  sure: true,
  reach: 'public',
  at: { file, line: 1, column: 1 },
  about: functionId(serviceId('shop'), about),
  because: '',
  path: [],
  fingerprint: '',
})

suite('configuration', () => {
  test('everything it can say, as YAML', async () => {
    const config = await parseConfig(
      `# ours
failOn: medium
only: [open-endpoint, denial-of-wallet]
skip: [no-throttle]
stage: prod
options: { region: eu-west-1, replicas: 2 }
parameters:
  domain: example.com
format: markdown
severity: { no-tracing: low }
exclude: ['legacy/**']
suppress:
  - check: open-endpoint
    file: '**/public.yml'
    about: shop/Health*
    reason: the load balancer has no credentials
    until: 2027-01-31
`,
      'cordon.config.yaml',
    )
    const { suppressions, ...settings } = config
    assert.deepEqual(JSON.parse(JSON.stringify(settings)), {
      failOn: 'medium',
      only: ['open-endpoint', 'denial-of-wallet'],
      skip: ['no-throttle'],
      stage: 'prod',
      options: { region: 'eu-west-1', replicas: 2 },
      parameters: { domain: 'example.com' },
      format: 'markdown',
      severity: { 'no-tracing': 'low' },
      exclude: ['legacy/**'],
    })
    const [suppression] = suppressions
    assert.ok(suppression?.by === 'config')
    const { covers, ...said } = suppression
    assert.deepEqual(said, {
      by: 'config',
      at: { file: 'cordon.config.yaml', line: 13, column: 5 },
      check: 'open-endpoint',
      reason: 'the load balancer has no credentials',
      until: '2027-01-31',
    })
    assert.ok(covers(finding('a/public.yml', 'HealthCheck')))
    assert.ok(!covers(finding('a/private.yml', 'HealthCheck')))
    assert.ok(!covers(finding('a/public.yml', 'Orders')))
  })

  test('as JSON', async () => {
    assert.equal((await parseConfig('{ "$schema": "x", "failOn": "none" }', 'cordon.config.json')).failOn, 'none')
  })

  for (const text of ['', '\n', '# nothing yet\n'])
    test(`${JSON.stringify(text)} says nothing`, async () =>
      assert.deepEqual(await parseConfig(text, 'cordon.config.yaml'), { suppressions: [] }))

  const wrong: readonly (readonly [name: string, text: string, ...says: RegExp[]])[] = [
    ['an unknown key', 'failOn: low\nfialOn: high\n', /^cordon\.config\.yaml:2 /, /"fialOn" is no setting/, /Did you mean failOn\?/],
    ['a key like nothing else', 'environment: x\n', /There are \$schema, failOn, only/],
    ['a severity that does not exist', 'failOn: hihg\n', /:1 "failOn" asks for one of low, medium, high, critical, none/],
    ['a check with a severity that does not exist', 'severity:\n  no-tracing: none\n', /:2 "severity\.no-tracing" asks for one of low/],
    ['a suppression without a reason', 'suppress:\n  - check: x\n', /:2 lacks "reason"/],
    ['a suppression with an empty reason', 'suppress:\n  - check: x\n    reason: " "\n', /:3 "suppress\.0\.reason" is empty/],
    [
      'a suppression with a wrong key',
      'suppress:\n  - { check: x, reason: y, files: z }\n',
      /"files" is no setting/,
      /Did you mean file\?/,
    ],
    ['a date that is none', 'suppress:\n  - { check: x, reason: y, until: soon }\n', /a date such as/],
    ['a file to write', 'format: html=/etc/cron.d/x\n', /"format" asks for one of text/],
    ['a list where a word is wanted', 'stage: [a]\n', /"stage" asks for a text/],
    ['a word where a list is wanted', 'only: open-endpoint\n', /"only" asks for a list/],
    ['a list', '- a\n', /The configuration asks for a map/],
    ['a word', 'hello\n', /no settings/],
    ['broken YAML', 'a: [\n', /cannot be read/],
    ['the same key twice', 'stage: a\nstage: b\n', /:2 cannot be read/],
    ['an alias that holds itself', 'a: &a [*a]\n', /cannot be read/],
    ['__proto__', '__proto__: { failOn: none }\n', /"__proto__" is no setting/],
    ['a prototype further in', 'suppress:\n  - { check: x, reason: y, __proto__: { until: z } }\n', /"__proto__" is no setting/],
    ['constructor', 'constructor: 1\n', /"constructor" is no setting/],
  ]
  for (const [name, text, ...says] of wrong)
    test(`refused: ${name}`, () => assert.rejects(parseConfig(text, 'cordon.config.yaml'), refused(...says)))
  test('refused: broken JSON', () =>
    assert.rejects(parseConfig('{ "failOn" "none" }', 'cordon.config.json'), refused(/cordon\.config\.json:1 /)))

  test('is found in the directory, and only there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cordon-config-'))
    const below = join(folder, 'below')
    mkdirSync(below)
    assert.equal(findConfig(folder), undefined)
    writeFileSync(join(folder, 'cordon.config.yml'), '')
    assert.equal(findConfig(folder), join(folder, 'cordon.config.yml'))
    assert.equal(findConfig(below), undefined)
    assert.equal(findConfig(join(folder, 'missing')), undefined)
    symlinkSync('/etc/hostname', join(below, 'cordon.config.json'))
    assert.equal(findConfig(below), undefined)
    writeFileSync(join(folder, 'cordon.config.json'), '{}')
    assert.throws(() => findConfig(folder), refused(/cordon\.config\.json and cordon\.config\.yml/))
    rmSync(folder, { recursive: true })
  })

  test('a file that is missing or much too large is refused', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cordon-config-'))
    await assert.rejects(readConfig(join(folder, 'x.yaml'), 'x.yaml'), refused(/x\.yaml cannot be read/))
    await assert.rejects(readConfig(folder, 'folder'), refused(/folder cannot be read/))
    writeFileSync(join(folder, 'x.yaml'), '#'.repeat(1024 * 1024 + 1))
    await assert.rejects(readConfig(join(folder, 'x.yaml'), 'x.yaml'), refused(/larger than 1 MB/))
    rmSync(folder, { recursive: true })
  })
})
