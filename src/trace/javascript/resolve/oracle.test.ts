// The same questions to this resolver and to `oxc-resolver`, over the packages that are installed here and over this repository's code.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { suite, test } from 'node:test'
import { parseSync } from 'oxc-parser'
import { ResolverFactory } from 'oxc-resolver'
import type { Sources } from '../../sources.ts'
import { isInstalled } from './paths.ts'
import { resolver } from './resolver.ts'
import type { Asking } from './targets.ts'

const root = resolve(import.meta.dirname, '../../../..')

const sources: Sources = {
  read: (path) => readFileSync(join(root, path), 'utf8'),
  isFile: (path) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile() ?? false,
  isFolder: (path) => statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() ?? false,
}

const extensions = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json']
const published = ['.js', '.json', '.mjs', '.cjs', '.jsx', '.ts', '.tsx', '.mts', '.cts']
const extensionAlias = { '.js': ['.ts', '.tsx', '.js'], '.mjs': ['.mts', '.mjs'], '.cjs': ['.cts', '.cjs'] }

const factory = (asking: Asking, inside: boolean): ResolverFactory =>
  new ResolverFactory({
    conditionNames: ['node', asking, 'default'],
    mainFields: ['main', 'module'],
    builtinModules: true,
    symlinks: false,
    ...(inside ? { extensions: published } : { extensions, extensionAlias }),
  })
const factories = {
  import: { own: factory('import', false), installed: factory('import', true) },
  require: { own: factory('require', false), installed: factory('require', true) },
}

interface Question {
  readonly specifier: string
  readonly importer: string
  readonly asking: Asking
}

/** A path, `node:fs`, or `-`. */
function theirs({ specifier, importer, asking }: Question): string {
  const { path, builtin } = factories[asking][isInstalled(importer) ? 'installed' : 'own'].sync(join(root, importer, '..'), specifier)
  return builtin?.resolved ?? (path === undefined ? '-' : relative(root, path))
}

const asked = resolver(sources)

function ours({ specifier, importer, asking }: Question): string {
  const found = asked.resolve(specifier, importer, asking)
  return found.kind === 'file' ? found.file : found.kind === 'builtin' ? found.name : '-'
}

/** Files of code below a folder, at most so many; folders first come last. */
function codeUnder(folder: string, most: number): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const files = entries.filter((entry) => entry.isFile() && /\.[cm]?[jt]s$/.test(entry.name) && !/\.d\.[cm]?ts$/.test(entry.name))
  const found = files.map(({ name }) => `${folder}/${name}`).slice(0, most)
  for (const { name } of entries.filter((entry) => entry.isDirectory() && entry.name !== 'fixtures'))
    if (found.length < most) found.push(...codeUnder(`${folder}/${name}`, most - found.length))
  return found
}

function importsOf(importer: string): Question[] {
  const source = readFileSync(join(root, importer), 'utf8')
  if (source.length > 300_000) return []
  const imported = parseSync(importer, source).module.staticImports.map(({ moduleRequest }) => moduleRequest.value)
  const required = [...source.matchAll(/\brequire\(\s*(['"])([^'"\n]+)\1\s*\)/g)].map((match) => match[2] ?? '')
  return [
    ...[...new Set(imported)].map((specifier) => ({ specifier, importer, asking: 'import' as const })),
    ...[...new Set(required)].map((specifier) => ({ specifier, importer, asking: 'require' as const })),
  ]
}

const names = readdirSync(join(root, 'node_modules'))
  .filter((name) => !name.startsWith('.'))
  .flatMap((name) => (name.startsWith('@') ? readdirSync(join(root, 'node_modules', name)).map((inner) => `${name}/${inner}`) : [name]))

/** The package, and each subpath that its manifest names without a pattern; some are forbidden, some are declarations. */
function questionsAbout(name: string): Question[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { exports?: unknown }
  const keys = typeof exports === 'object' && exports !== null ? Object.keys(exports) : []
  const subpaths = ['', '/package.json', '/absent', ...keys.filter((key) => /^\.\/[^*]+$/.test(key)).map((key) => key.slice(1))]
  return subpaths.flatMap((subpath) =>
    (['import', 'require'] as const).map((asking) => ({ specifier: name + subpath, importer: 'src/trace/sources.ts', asking })),
  )
}

/** What is meant to differ: nothing of a package of types is an answer, and the form that is published answers for the one that is not. */
function expected(question: Question): string {
  if (question.specifier.startsWith('@types/')) return '-'
  const found = theirs(question)
  return found === '-' ? theirs({ ...question, asking: question.asking === 'import' ? 'require' : 'import' }) : found
}

suite('the same answers as oxc-resolver', () => {
  const questions = [
    ...names.flatMap(questionsAbout),
    ...names.flatMap((name) => codeUnder(`node_modules/${name}`, 12)).flatMap(importsOf),
    ...codeUnder('src', 150).flatMap(importsOf),
  ]

  test('there is enough to compare', () => {
    const answered = questions.filter((question) => theirs(question) !== '-')
    assert.ok(answered.length > 500, `${questions.length} questions, ${answered.length} with an answer`)
  })

  test('every question', () => {
    const answers = questions.map((question) => ({ ...question, ours: ours(question), expected: expected(question) }))
    assert.deepEqual(
      answers.filter((each) => each.ours !== each.expected),
      [],
    )
  })
})
