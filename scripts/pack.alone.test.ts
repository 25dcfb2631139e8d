import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, suite, test } from 'node:test'
import { root } from './files.ts'
import manifest from '../package.json' with { type: 'json' }

/** Unpacked, without oxc-parser. */
// Over half of it is the analyser of regular expressions (recheck) and what is known of packages of two languages; the templates' side alone stays under 3 MB.
const budgetInBytes = 10 * 1024 * 1024

const template = `service: shop
provider: { name: aws, runtime: nodejs22.x }
functions:
  orders:
    handler: orders.handler
    events: [{ httpApi: 'POST /orders' }]
`

// What a stranger does: build, pack, install the package in an empty folder, run it on a project.
suite('the packed artefact', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cordon-pack-'))
  const installed = join(folder, 'node_modules', 'cordon')
  const project = join(folder, 'project')
  // Under `npm exec --package=node@22`, npx would look for cordon in that package.
  const { npm_config_package: _, ...around } = process.env
  const env = { ...around, NO_COLOR: '1' }
  const npm = (cwd: string, ...options: string[]): string => execFileSync('npm', options, { cwd, env, encoding: 'utf8' })
  const cordon = (...options: string[]) => spawnSync('npx', ['--no-install', 'cordon', ...options], { cwd: folder, env, encoding: 'utf8' })

  before(() => {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: root, stdio: 'pipe' })
    const tarball = npm(join(root, 'dist', 'cordon'), 'pack', '--silent', '--pack-destination', folder).trim()
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, tarball))
    mkdirSync(project)
    writeFileSync(join(project, 'serverless.yml'), template)
    writeFileSync(join(project, 'orders.js'), 'exports.handler = async () => ({ statusCode: 204 })\n')
  })
  after(() => rmSync(folder, { recursive: true }))

  test('knows its version', () => {
    const run = cordon('--version')
    assert.equal(run.status, 0, run.stderr)
    assert.equal(run.stdout.trim(), manifest.version)
  })

  test('scans a project: an open route is a finding, and a finding at the threshold is exit code 1', () => {
    const run = cordon('scan', 'project', '--format', 'json', '--fail-on', 'low')
    assert.equal(run.status, 1, run.stderr)
    const { findings } = JSON.parse(run.stdout) as { readonly findings: readonly { readonly at: { readonly file: string } }[] }
    assert.ok(findings.some((finding) => finding.at.file.endsWith('serverless.yml')))
  })

  test('--fail-on none never fails', () => {
    const run = cordon('scan', 'project', '--fail-on', 'none')
    assert.equal(run.status, 0, run.stderr)
  })

  test('a missing folder is the user’s to mend: exit code 2, one line, no stack', () => {
    const run = cordon('scan', 'nowhere')
    assert.equal(run.status, 2, run.stderr)
    assert.match(run.stderr, /nowhere/)
    assert.doesNotMatch(run.stderr, /\n\s+at /)
  })

  test('carries its licences and its readme', () => {
    const files = readdirSync(installed)
    for (const file of ['LICENSE', 'NOTICE', 'README.md', 'THIRD-PARTY-LICENSES.txt']) assert.ok(files.includes(file), file)
    assert.match(readFileSync(join(installed, 'THIRD-PARTY-LICENSES.txt'), 'utf8'), /^yaml \d/m)
  })

  test('brings one dependency, at one version', () => {
    const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { readonly dependencies: unknown }
    assert.deepEqual(dependencies, { 'oxc-parser': manifest.dependencies['oxc-parser'] })
  })

  test('stays within its size budget', () => {
    const bytes = readdirSync(installed, { recursive: true, encoding: 'utf8' })
      .map((file) => statSync(join(installed, file)))
      .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0)
    assert.ok(bytes < budgetInBytes, `${bytes} bytes`)
  })
})
