/**
 * Counts which packages the Python functions of real projects import, to know which of them need a model most.
 *
 *   npx tsx scripts/count-python-imports.ts [--top 150] DIR…
 *
 * Each DIR is one repository. Its handlers are what its templates declare and what its files define under a handler's name; its code is all that
 * they import in turn. Tests and infrastructure code that no handler imports do not count. Prints tables in Markdown.
 */
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { values as valuesOf } from '../src/model/known.ts'
import { noOptions, readProject } from '../src/read/index.ts'
import { sourcesOf } from '../src/scan/sources.ts'
import { walk } from '../src/scan/walk.ts'
import { isPython } from '../src/trace/python/options.ts'
import { normalName, requirementFiles, requirementsIn } from '../src/trace/python/resolve/requirements.ts'
import { pythonResolver } from '../src/trace/python/resolve/resolver.ts'
import { standardLibrary } from '../src/trace/python/resolve/standard-library.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { top: { type: 'string', default: '150' } } })

const isTest = (path: string): boolean =>
  /(?:^|\/)(?:tests?|testing|cdk\.out|\.[^/]+)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest|setup)\.py$/.test(path)
/** A function that a platform calls, where no template that can be read says so (CDK, Terraform). */
const definesHandler =
  /^(?:async )?def (?:lambda_handler|handler|lambdaHandler)\(\s*\w+[^)]*,[^)]*\)|^def \w+\(\s*_?event\b[^)]*,\s*_?context\b[^)]*\)/m

interface Tally {
  readonly repositories: Set<string>
  files: number
}
const packages = new Map<string, Tally>()
const standard = new Map<string, Tally>()
const rows: string[] = []
const sum = { declared: 0, found: 0, files: 0, code: 0 }

for (const directory of positionals) count(directory)
print()

function count(directory: string): void {
  const { project } = walk([directory])
  const sources = sourcesOf(project)
  const files = project.files.map(({ path }) => path)
  const paths = files.filter((path) => path.endsWith('.py') && !isTest(path))
  const declared = readProject(project, noOptions).functions.filter((fn) => !fn.generated && isPython(fn))
  const found = declared.flatMap(({ code }) =>
    valuesOf(code)
      .slice(0, 1)
      .flatMap(({ file, inline }) => file ?? (inline === undefined ? [] : [''])),
  )
  const handlers = new Set([
    ...found.filter((file) => file !== ''),
    ...paths.filter((path) => definesHandler.test(sources.read(path) ?? '')),
  ])
  const asked = new Set(requirementFiles(files).flatMap((file) => requirementsIn(file, sources.read(file) ?? '').map(({ name }) => name)))
  const roots = declared.flatMap(({ code }) => valuesOf(code).map(({ root }) => ({ folder: root, path: [] })))
  const { resolve } = pythonResolver(sources, { files, roots, isPackage: (name) => asked.has(normalName(name)) })
  const reached = new Set(handlers)
  for (const file of reached) {
    const seen = new Set<string>()
    for (const specifier of importsOf(sources.read(file) ?? '')) {
      const around = specifier.slice(0, specifier.lastIndexOf('.'))
      const one = resolve(specifier, file)
      // A name in a module of the project, and no module.
      if (one.kind === 'package' && around !== '' && resolve(around, file).kind === 'file') continue
      if (one.kind === 'file' && sources.isFile(one.file) && !isTest(one.file)) reached.add(one.file)
      if (one.kind !== 'package' || seen.has(one.name)) continue
      seen.add(one.name)
      add(standardLibrary.has(one.name) ? standard : packages, one.name, basename(directory))
    }
  }
  if (handlers.size === 0) return
  sum.declared += declared.length
  sum.found += found.length
  sum.files += handlers.size
  sum.code += reached.size
  rows.push(`| ${basename(directory).replace('+', '/')} | ${declared.length} | ${found.length} | ${handlers.size} | ${reached.size} |`)
}

/** The modules that a file names, and for `from x import y` also `x.y`, which may be one. */
function importsOf(source: string): string[] {
  const text = source.replaceAll(/("""|''')[^]*?\1/g, '').replaceAll(/\\\r?\n/g, ' ')
  const whole = [...text.matchAll(/^[ \t]*import[ \t]+([^\n#;]+)/gm)].flatMap(([, list = '']) =>
    list.split(',').map((one) => one.trim().split(/\s/)[0] ?? ''),
  )
  const parts = [...text.matchAll(/^[ \t]*from[ \t]+([.\w]+)[ \t]+import[ \t]*(?:\(([^)]*)\)|([^\n#;]*))/gm)].flatMap(
    ([, from = '', long, short = '']) => [
      from,
      ...(long ?? short)
        .replaceAll(/#[^\n]*/g, '')
        .split(',')
        .flatMap(
          (one) =>
            /^\s*(\w+)/
              .exec(one)
              ?.slice(1)
              .map((name) => `${from}${from.endsWith('.') ? '' : '.'}${name}`) ?? [],
        ),
    ],
  )
  return [...whole, ...parts].filter((one) => /^[.\w]+$/.test(one))
}

function add(table: Map<string, Tally>, name: string, repository: string): void {
  const tally = table.get(name) ?? { repositories: new Set(), files: 0 }
  tally.repositories.add(repository)
  tally.files++
  table.set(name, tally)
}

function print(): void {
  console.log(
    '| repository | functions in Python | their source found | handler files | files of code |\n| --- | ---: | ---: | ---: | ---: |',
  )
  console.log(rows.join('\n'))
  console.log(`| **all** | ${sum.declared} | ${sum.found} | ${sum.files} | ${sum.code} |`)
  for (const [title, table] of [
    ['package', packages],
    ['module of Python', standard],
  ] as const) {
    const all = [...table].toSorted(([a, x], [b, y]) => y.repositories.size - x.repositories.size || y.files - x.files || (a < b ? -1 : 1))
    console.log(`\n${table.size} different.\n\n| | ${title} | repositories | files |\n| ---: | --- | ---: | ---: |`)
    for (const [at, [name, { repositories, files }]] of all.slice(0, Number(values.top)).entries())
      console.log(`| ${at + 1} | \`${name}\` | ${repositories.size} | ${files} |`)
  }
}
