import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, suite, test } from 'node:test'
import { Problem } from '../model/problem.ts'
import { changesSince } from './changed.ts'

const skip = spawnSync('git', ['--version']).status === 0 ? false : 'git is missing (apt-get install git)'

suite('what changed since a revision', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'cordon-changed-'))
  const project = join(folder, 'project')
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false']
  // Within a Git hook the tests would else write into the repository they are kept in.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
  const git = (...words: string[]): string =>
    execFileSync('git', [...author, ...words], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' })
  const write = (path: string, ...lines: string[]): void => writeFileSync(join(folder, path), `${lines.join('\n')}\n`)
  const problem = (code: string, says: RegExp) => (error: unknown) =>
    error instanceof Problem && error.code === code && says.test(`${error.message} ${error.hint}`)

  before(() => {
    mkdirSync(project)
    git('init', '--quiet', '--initial-branch=main')
    write('project/a.yml', 'one', 'two', 'three', 'four')
    write('project/same.yml', 'one')
    write('project/moved.yml', 'one', 'two', 'three', 'four', 'five', 'six')
    write('project/ä b.yml', 'one')
    write('outside.yml', 'one')
    git('add', '.')
    git('commit', '--quiet', '--message', 'first')
    git('branch', 'old')
    git('checkout', '--quiet', '-b', 'feature')
    write('project/a.yml', 'one', 'TWO', 'three', 'four')
    git('commit', '--quiet', '--all', '--message', 'second')
    git('checkout', '--quiet', 'main')
    write('project/same.yml', 'changed by others')
    git('commit', '--quiet', '--all', '--message', 'theirs')
    git('checkout', '--quiet', 'feature')
    write('project/a.yml', 'one', 'TWO', 'three', 'four', 'five')
    write('project/ä b.yml', 'two')
    write('outside.yml', 'two')
    write('project/new.yml', 'one')
    renameSync(join(project, 'moved.yml'), join(project, 'renamed.yml'))
    git('add', 'project/renamed.yml', 'project/moved.yml')
  })
  after(() => rmSync(folder, { recursive: true }))

  test('names the lines of commits and of the working tree, seen from the scanned directory', async () => {
    const { linesOf } = await changesSince(project, 'old')
    assert.deepEqual(linesOf('a.yml'), [
      { first: 2, last: 2 },
      { first: 5, last: 5 },
    ])
    assert.deepEqual(linesOf('ä b.yml'), [{ first: 1, last: 1 }])
    assert.deepEqual(linesOf('renamed.yml'), [])
    assert.equal(linesOf('new.yml'), 'all')
  })

  test('what others did on the branch that is named is no change', async () => {
    const { linesOf } = await changesSince(project, 'main')
    assert.deepEqual(linesOf('same.yml'), [])
    assert.equal(linesOf('a.yml').length, 2)
  })

  test('the form of the answer does not depend on the configuration', async () => {
    for (const [key, value] of [
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['color.diff', 'always'],
      ['diff.context', '7'],
      ['diff.interHunkContext', '9'],
    ] as const)
      git('config', key, value)
    process.env['GIT_DIR'] = '/nowhere'
    try {
      assert.equal((await changesSince(project, 'old')).linesOf('a.yml').length, 2)
    } finally {
      delete process.env['GIT_DIR']
    }
  })

  test('no program that the repository names is run', async () => {
    const witness = join(folder, 'witness')
    const program = join(folder, 'program.sh')
    writeFileSync(program, `#!/bin/sh\necho ran "$@" >> '${witness}'\ncat\n`, { mode: 0o755 })
    const hooks = join(folder, '.git', 'hooks')
    mkdirSync(hooks, { recursive: true })
    writeFileSync(join(hooks, 'post-index-change'), `#!/bin/sh\necho hook >> '${witness}'\n`, { mode: 0o755 })
    writeFileSync(join(folder, '.git', 'info', 'attributes'), '*.yml filter=Evil.Name diff=evil\n')
    for (const key of [
      'core.fsmonitor',
      'filter.Evil.Name.clean',
      'filter.Evil.Name.process',
      'diff.evil.textconv',
      'diff.evil.command',
      'diff.external',
      'core.pager',
    ])
      git('config', key, program)
    git('config', 'filter.Evil.Name.required', 'true')
    write('project/a.yml', 'one', 'TWO', 'three', 'four', 'six')
    assert.equal((await changesSince(project, 'old')).linesOf('a.yml').length, 2)
    assert.ok(!existsSync(witness))
    // The trap is a real one: plain Git falls into it.
    spawnSync('git', ['diff', 'old'], { cwd: folder, env })
    assert.ok(existsSync(witness))
  })

  test('a content filter that cannot be turned off by name is refused', async () => {
    git('config', 'filter.a=b.clean', 'true')
    await assert.rejects(changesSince(project, 'old'), problem('no-git', /content filter/))
    git('config', '--unset', 'filter.a=b.clean')
  })

  for (const revision of ['', '-h', '--output=/tmp/x', 'nowhere', 'a b'])
    test(`the revision "${revision}" is refused`, () => assert.rejects(changesSince(project, revision), problem('bad-option', /revision/)))

  test('a directory outside of any repository is refused', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'cordon-bare-'))
    await assert.rejects(changesSince(bare, 'main'), problem('no-git', /no Git repository/))
    rmSync(bare, { recursive: true })
  })

  test('so is a machine without Git', async () => {
    const path = process.env['PATH']
    process.env['PATH'] = folder
    try {
      await assert.rejects(changesSince(project, 'old'), problem('no-git', /git was not found/))
    } finally {
      process.env['PATH'] = path
    }
  })
})
