import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, suite, test } from 'node:test'
import { capturedIo } from './captured-io.fixture.ts'
import { cordon } from './cordon.ts'

const skip = spawnSync('git', ['--version']).status === 0 ? false : 'git is missing (apt-get install git)'

const template = `service: shop
provider: { name: aws, runtime: nodejs22.x }
functions:
  orders:
    handler: orders.handler
    events:
      - httpApi: POST /orders
`

suite('scan --changed-since', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'cordon-since-'))
  after(() => rmSync(folder, { recursive: true }))
  // Within a Git hook the test would else write into the repository it is kept in.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false']
  const git = (...words: string[]) => execFileSync('git', [...author, ...words], { cwd: folder, env, stdio: 'pipe' })
  const scan = async () => {
    const io = capturedIo({ cwd: folder })
    const code = await cordon(['scan', '--only', 'open-route', '--changed-since', 'main', '--format', 'json'], io)
    const report = JSON.parse(io.out()) as {
      readonly findings: readonly { readonly at: { readonly line: number } }[]
      readonly suppressed: readonly { readonly by: string }[]
    }
    return { code, found: report.findings.map(({ at }) => at.line), suppressed: report.suppressed.map(({ by }) => by) }
  }

  test('reports what changed, and sets the rest apart', async () => {
    writeFileSync(join(folder, 'serverless.yml'), template)
    git('init', '--quiet', '--initial-branch=main')
    git('add', '.')
    git('commit', '--quiet', '--message', 'first')
    assert.deepEqual(await scan(), { code: 0, found: [], suppressed: ['unchanged'] })
    writeFileSync(join(folder, 'serverless.yml'), `${template}      - httpApi: DELETE /orders/{id}\n`)
    assert.deepEqual(await scan(), { code: 1, found: [8], suppressed: ['unchanged'] })
  })
})
