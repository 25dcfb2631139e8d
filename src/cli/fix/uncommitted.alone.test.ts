import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, suite, test } from 'node:test'
import { capturedIo } from '../captured-io.fixture.ts'
import { cordon } from '../cordon.ts'

const skip = spawnSync('git', ['--version']).status === 0 ? false : 'git is missing (apt-get install git)'
const template = 'Resources:\n  Uploads:\n    Type: AWS::S3::Bucket\n'

suite('cordon fix in a Git work tree', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'cordon-fix-git-'))
  const project = join(folder, 'pro ject')
  const file = join(project, 't ä.yaml')
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false']
  const git = (...words: string[]): string =>
    execFileSync('git', [...author, ...words], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' })
  const fix = async (...words: string[]) => {
    const io = capturedIo({ cwd: project })
    return { code: await cordon(['fix', '--only', 'no-versioning', ...words], io), err: io.err() }
  }
  const written = (): boolean => readFileSync(file, 'utf8').includes('Status: Enabled')

  before(() => {
    mkdirSync(project)
    git('init', '--quiet', '--initial-branch=main')
    writeFileSync(file, template)
    writeFileSync(join(project, 'other.txt'), 'one')
    git('add', '.')
    git('commit', '--quiet', '--message', 'first')
  })
  after(() => rmSync(folder, { recursive: true }))

  test('a file with changes of its own is not touched, unless told', async () => {
    writeFileSync(file, `${template}# mine\n`)
    const { code, err } = await fix('--yes')
    assert.equal(code, 2)
    assert.match(err, /t ä\.yaml has changes that are not committed[^]*--force/)
    assert.ok(!written())
    assert.equal((await fix('--yes', '--force')).code, 0)
    assert.ok(written())
    git('checkout', '--quiet', '.')
  })
  test('nor one with changes that are only staged, or that Git does not follow', async () => {
    writeFileSync(file, `${template}# mine\n`)
    git('add', '.')
    assert.equal((await fix('--yes')).code, 2)
    git('reset', '--quiet', '--hard')
    writeFileSync(join(project, 'new.yaml'), template)
    assert.match((await fix('--yes')).err, /new\.yaml has changes/)
    rmSync(join(project, 'new.yaml'))
  })
  test('changes elsewhere are no matter', async () => {
    writeFileSync(join(project, 'other.txt'), 'two')
    assert.equal((await fix('--yes')).code, 0)
    assert.ok(written())
    git('checkout', '--quiet', '.')
  })
  test('nothing that the repository configures is run', async () => {
    const witness = join(folder, 'witness')
    git('config', 'core.fsmonitor', `touch ${witness}`)
    git('config', 'filter.a.clean', `touch ${witness}; cat`)
    writeFileSync(join(project, '.gitattributes'), '*.yaml filter=a\n')
    writeFileSync(file, `${template}# mine\n`)
    await fix('--yes')
    assert.ok(!existsSync(witness))
  })
})
