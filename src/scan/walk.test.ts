import assert from 'node:assert/strict'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, test } from 'node:test'
import { Problem } from '../model/problem.ts'
import { walk } from './walk.ts'
import type { Walked } from './walk.ts'

const made: string[] = []
after(() => made.forEach((directory) => rmSync(directory, { recursive: true, force: true })))

/** A directory with these files; a value that starts with `->` is a link. */
function directoryWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'cordon-walk-'))
  made.push(directory)
  chmodSync(directory, 0o755)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(directory, dirname(path)), { recursive: true })
    if (typeof content === 'string' && content.startsWith('->')) symlinkSync(content.slice(2), join(directory, path))
    else writeFileSync(join(directory, path), content)
  }
  return directory
}

const paths = ({ project }: Walked): readonly string[] => project.files.map(({ path }) => path)
const reasons = ({ unread }: Walked): readonly string[] => unread.map(({ reason, at }) => `${reason} ${at.file}`)
const textOf = ({ project }: Walked, path: string): string => {
  const source = project.text(path)
  return 'text' in source ? source.text : source.unreadable
}

describe('what is listed', () => {
  const rows: readonly (readonly [
    what: string,
    files: Readonly<Record<string, string>>,
    listed: readonly string[],
    skipped: readonly string[],
  ])[] = [
    ['files of all kinds, sorted', { 'b.py': '', 'a/c.yml': '', Makefile: '' }, ['Makefile', 'a/c.yml', 'b.py'], []],
    [
      'not installed packages, version control, caches',
      { 'node_modules/x/a.js': '', '.git/HEAD': '', 'svc/.venv/a.py': '', 'svc/__pycache__/a.pyc': '', 'a.js': '' },
      ['a.js'],
      ['.git', 'node_modules', 'svc/.venv', 'svc/__pycache__'],
    ],
    [
      'not what packers made',
      { '.serverless/template.json': '{}', '.aws-sam/build/template.yaml': '', 'template.yaml': '' },
      ['template.yaml'],
      ['.aws-sam', '.serverless'],
    ],
    [
      'but the output of CDK and of compilers',
      { 'cdk.out/manifest.json': '{}', 'dist/a.js': '' },
      ['cdk.out/manifest.json', 'dist/a.js'],
      [],
    ],
    ['a .gitignore is not obeyed', { '.gitignore': 'secret.yml', 'secret.yml': '' }, ['.gitignore', 'secret.yml'], []],
    ['a folder that calls itself a cache', { 'target/CACHEDIR.TAG': '', 'target/a.json': '{}' }, [], ['target']],
    [
      "a report of coverage, not the insurer's service",
      { 'coverage/lcov.info': '', 'svc/coverage/serverless.yml': '' },
      ['svc/coverage/serverless.yml'],
      ['coverage'],
    ],
    ['a file may be called like a skipped folder', { '.cache': '', venv: '' }, ['.cache', 'venv'], []],
  ]
  for (const [what, files, listed, skipped] of rows)
    test(what, () => {
      const walked = walk([directoryWith(files)])
      assert.deepEqual(paths(walked), listed)
      assert.deepEqual(walked.skipped.map(({ path }) => path).toSorted(), skipped)
      assert.ok(walked.skipped.every(({ why }) => why !== ''))
      assert.deepEqual(walked.unread, [])
    })

  test('the scanned directory itself is walked, whatever it is called', () => {
    assert.deepEqual(paths(walk([join(directoryWith({ 'node_modules/kit/serverless.yml': '' }), 'node_modules')])), ['kit/serverless.yml'])
  })

  test('several directories: paths from the nearest one that holds them all', () => {
    const base = directoryWith({ 'a/x.yml': '', 'b/c/y.yml': '', 'd/z.yml': '' })
    const walked = walk([join(base, 'b/c'), join(base, 'a'), join(base, 'a')])
    assert.deepEqual(paths(walked), ['a/x.yml', 'b/c/y.yml'])
    assert.equal(textOf(walked, 'd/z.yml'), 'missing-file')
    assert.deepEqual(paths(walk([base, join(base, 'a')])).length, 3)
  })
})

describe('links', () => {
  test('to files inside are files', () => {
    const walked = walk([directoryWith({ 'real/template.yaml': 'a: 1', 'template.yaml': '->real/template.yaml' })])
    assert.deepEqual(paths(walked), ['real/template.yaml', 'template.yaml'])
    assert.equal(textOf(walked, 'template.yaml'), 'a: 1')
  })

  test('to directories inside are followed where they are asked for, and not walked twice', () => {
    const walked = walk([directoryWith({ 'shared/lib/a.js': 'a', 'svc/lib': '->../shared/lib', 'svc/again': '->../svc' })])
    assert.deepEqual(paths(walked), ['shared/lib/a.js'])
    assert.equal(walked.project.has('svc/lib/a.js'), true)
    assert.equal(textOf(walked, 'svc/again/lib/a.js'), 'a')
    assert.equal(walked.project.has('svc/lib/b.js'), false)
  })

  test('that lead in a circle, or nowhere', () => {
    const walked = walk([
      directoryWith({
        'a/up': '->..',
        self: '->self',
        one: '->two',
        two: '->one',
        broken: '->gone',
        'broken.yaml': '->gone',
        'a/f.js': '',
      }),
    ])
    assert.deepEqual(paths(walked), ['a/f.js'])
    assert.equal(walked.project.has('a/up/a/up/a/f.js'), true)
    assert.equal(walked.project.has(`${'a/up/'.repeat(60)}a/f.js`), false)
    assert.deepEqual(reasons(walked).toSorted(), ['missing-file broken.yaml', 'missing-file one', 'missing-file self', 'missing-file two'])
  })

  test('that lead out of the project are not followed', () => {
    const outside = directoryWith({ 'secret.yml': 'secret: 1' })
    const walked = walk([directoryWith({ dir: `->${outside}`, 'serverless.yml': `->${outside}/secret.yml`, passwd: '->/etc/passwd' })])
    assert.deepEqual(paths(walked), [])
    assert.deepEqual(reasons(walked).toSorted(), ['outside-project dir', 'outside-project passwd', 'outside-project serverless.yml'])
    assert.equal(textOf(walked, 'dir/secret.yml'), 'missing-file')
  })

  test('a directory whose name only begins like the project is outside', () => {
    const base = directoryWith({ 'app-secrets/a.yml': '', 'app/link.yml': '->../app-secrets/a.yml' })
    assert.deepEqual(reasons(walk([join(base, 'app')])), ['outside-project link.yml'])
  })
})

describe('what cannot be read', () => {
  test('a file of 50 MB', () => {
    const directory = directoryWith({ 'big.json': '{', 'bundle.js': '' })
    for (const name of ['big.json', 'bundle.js']) truncateSync(join(directory, name), 50_000_000)
    const walked = walk([directory])
    assert.deepEqual(reasons(walked), ['too-large big.json'])
    assert.match(walked.unread[0]?.what ?? '', /50\.0 MB/)
    assert.deepEqual([textOf(walked, 'big.json'), textOf(walked, 'bundle.js')], ['too-large', 'too-large'])
  })

  test("a binary file that is called like a template; others are no one's concern", () => {
    const bytes = Buffer.from([0x89, 0x50, 0, 0, 1, 2, 0, 0])
    const walked = walk([directoryWith({ 'template.yaml': bytes, 'logo.png': bytes })])
    assert.deepEqual(reasons(walked), ['binary template.yaml'])
    assert.equal(textOf(walked, 'logo.png'), 'binary')
  })

  test(
    'a file and a directory without permission',
    { skip: process.getuid === undefined ? 'there are no permissions here' : false },
    () => {
      const directory = directoryWith({ 'template.yaml': 'a: 1', 'closed/a.yml': '', 'open.yml': '' })
      chmodSync(join(directory, 'template.yaml'), 0)
      chmodSync(join(directory, 'closed'), 0)
      const isRoot = process.getuid?.() === 0
      // The superuser may read everything, so it looks as nobody.
      if (isRoot) process.seteuid?.(65_534)
      try {
        const walked = walk([directory])
        assert.deepEqual(reasons(walked).toSorted(), ['permission closed', 'permission template.yaml'])
        assert.equal(textOf(walked, 'template.yaml'), 'permission')
        assert.equal(walked.project.has('open.yml'), true)
      } finally {
        if (isRoot) process.seteuid?.(0)
        chmodSync(join(directory, 'closed'), 0o755)
      }
    },
  )

  test('a socket is not opened', { skip: process.platform === 'win32' ? 'there are no sockets in the file system' : false }, async () => {
    const directory = directoryWith({ 'a.yml': '' })
    const server = createServer().listen(join(directory, 'template.yaml'))
    await once(server, 'listening')
    const walked = walk([directory])
    server.close()
    assert.deepEqual(walked.skipped, [{ path: 'template.yaml', why: 'neither a file nor a directory' }])
    assert.equal(textOf(walked, 'template.yaml'), 'missing-file')
  })

  test('more files than the limit: the first ones are read, the rest is reported', () => {
    const directory = directoryWith(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`d${index % 4}/f${index}.js`, ''])))
    const walked = walk([directory], { files: 12, bytesOfText: 100 })
    assert.equal(walked.project.files.length, 8)
    assert.deepEqual(reasons(walked), ['too-complex d1'])
  })

  test('a file that went away since', () => {
    const directory = directoryWith({ 'a.yml': 'a: 1' })
    const walked = walk([directory])
    rmSync(join(directory, 'a.yml'))
    assert.equal(textOf(walked, 'a.yml'), 'missing-file')
  })

  for (const [what, path, code] of [
    ['a directory that is not there', 'gone', 'no-such-directory'],
    ['a file', 'a.yml', 'not-a-directory'],
  ] as const)
    test(what, () => {
      const directory = directoryWith({ 'a.yml': '' })
      assert.throws(
        () => walk([join(directory, path)]),
        (error) => error instanceof Problem && error.code === code,
      )
    })
})

test('keys that name prototypes are files like others', () => {
  const walked = walk([directoryWith({ '__proto__/constructor.yml': 'a: 1', 'toString.js': '' })])
  assert.deepEqual(
    [textOf(walked, '__proto__/constructor.yml'), textOf(walked, 'constructor'), textOf(walked, 'toString.js')],
    ['a: 1', 'missing-file', ''],
  )
})
