/**
 * Counts which packages the functions of real projects import, to know which of them need a model most.
 *
 *   npx tsx scripts/count-imports.ts [--top 150] DIR…
 *
 * Each DIR is one repository. Its handlers are what its templates declare and what its files export by a handler's name; its code is all that
 * they import in turn. Tests, user interfaces, build configuration and infrastructure code therefore do not count, nor do imports
 * of types. Prints tables in Markdown.
 */
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { parseSync } from 'oxc-parser'
import { noOptions, readProject } from '../src/read/index.ts'
import { walk } from '../src/scan/walk.ts'
import { resolver } from '../src/trace/javascript/resolve/resolver.ts'
import type { Asking } from '../src/trace/javascript/resolve/targets.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { top: { type: 'string', default: '150' } } })

const isCode = (path: string): boolean => /\.[cm]?[jt]sx?$/.test(path) && !/\.d\.[cm]?ts$/.test(path)
const isTest = (path: string): boolean =>
  /(?:^|\/)(?:__tests__|__mocks__|tests?|e2e|cypress|spec)\/|[.-](?:test|spec)\.[cm]?[jt]sx?$/.test(path)
const isBuilt = (path: string): boolean => /(?:^|\/)(?:dist|build|coverage|\.[^/]+)\/|\.min\.js$/.test(path)
/** Exported names that a platform calls, where no template that can be read says so (CDK, Terraform). */
const exportsHandler =
  /\b(?:export\s+(?:const|let|async\s+function|function)|(?:module\.)?exports\s*\.)\s*(?:handler|lambdaHandler)\b|\bexport\s*\{[^}]*\bhandler\b|\bmodule\.exports\s*=\s*\{[^}]*\bhandler\b/
/** Azure and Google register their handlers by a call. */
const registersHandler =
  /\bapp\.(?:http|get|post|put|deleteRequest|timer|storageQueue|serviceBusQueue|serviceBusTopic|cosmosDB|eventHub|eventGrid|storageBlob)\(|\bfunctions\.(?:http|cloudEvent|https|pubsub|firestore)\b/

interface Tally {
  readonly repositories: Set<string>
  files: number
}
const packages = new Map<string, Tally>()
const builtins = new Map<string, Tally>()
const rows: string[] = []
const sum = { declared: 0, found: 0, files: 0, code: 0 }

for (const directory of positionals) count(directory)
print()

function count(directory: string): void {
  const { project } = walk([directory])
  const text = (path: string): string | undefined => {
    const found = project.text(path)
    return 'text' in found ? found.text : undefined
  }
  const paths = project.files.map(({ path }) => path).filter((path) => isCode(path) && !isTest(path) && !isBuilt(path))
  const declared = readProject(project, noOptions).functions.filter(
    ({ runtime, generated }) => !generated && runtime?.state === 'known' && runtime.value.startsWith('nodejs'),
  )
  const sources = declared.flatMap(({ code }) => (code.state === 'known' && code.value.file !== undefined ? [code.value.file] : []))
  const exporting = paths.filter((path) => handles(path, text(path) ?? ''))
  const handlers = new Set([...sources.filter(isCode), ...exporting])

  const folders = new Set(project.files.flatMap(({ path }) => path.split('/').map((_, at, steps) => steps.slice(0, at).join('/'))))
  const { resolve } = resolver(
    { read: text, isFile: project.has, isFolder: (path) => folders.has(path) },
    { packages: project.files.map(({ path }) => path).filter((path) => basename(path) === 'package.json') },
  )
  const reached = new Set(handlers)
  for (const file of reached) {
    const found = importsOf(file, text(file) ?? '').map(([specifier, asking]) => resolve(specifier, file, asking))
    const seen = new Set<string>()
    for (const one of found) {
      if (one.kind === 'file' && one.package === undefined && isCode(one.file) && !isTest(one.file)) reached.add(one.file)
      const name = one.kind === 'missing' ? undefined : one.kind === 'file' ? one.package?.name : one.name
      if (name === undefined || seen.has(name)) continue
      seen.add(name)
      add(one.kind === 'builtin' ? builtins : packages, name, basename(directory))
    }
  }
  if (handlers.size === 0) return
  sum.declared += declared.length
  sum.found += sources.length
  sum.files += handlers.size
  sum.code += reached.size
  rows.push(`| ${basename(directory).replace('+', '/')} | ${declared.length} | ${sources.length} | ${handlers.size} | ${reached.size} |`)
}

function handles(path: string, source: string): boolean {
  if (/(?:^|\/)(?:functions|handlers?|lambdas?)\//.test(path) && /\bexport\s+const\s+(?:main|\w+Handler)\b/.test(source)) return true
  return (
    exportsHandler.test(source) ||
    (/@azure\/functions|functions-framework|firebase-functions/.test(source) && registersHandler.test(source))
  )
}

/** What a file imports for its value. A file that cannot be parsed imports what is required by the letter. */
function importsOf(file: string, source: string): (readonly [specifier: string, asking: Asking])[] {
  const { staticImports, staticExports, dynamicImports } = parseSync(file, source).module
  const imported = staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value)
  const passed = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) => (isType ? [] : (moduleRequest?.value ?? []))),
  )
  const dynamic = dynamicImports.flatMap(
    ({ moduleRequest }) => /^(['"`])([^'"`$]+)\1$/.exec(source.slice(moduleRequest.start, moduleRequest.end))?.[2] ?? [],
  )
  const required = [...source.matchAll(/\brequire\(\s*(['"`])([^'"`$\n]+)\1\s*\)/g)].flatMap((match) => match[2] ?? [])
  return [
    ...[...imported, ...passed, ...dynamic].map((specifier) => [specifier, 'import'] as const),
    ...required.map((specifier) => [specifier, 'require'] as const),
  ]
}

function add(table: Map<string, Tally>, name: string, repository: string): void {
  const tally = table.get(name) ?? { repositories: new Set(), files: 0 }
  tally.repositories.add(repository)
  tally.files++
  table.set(name, tally)
}

function print(): void {
  console.log(
    '| repository | functions with a Node runtime | their source found | handler files | files of code |\n| --- | ---: | ---: | ---: | ---: |',
  )
  console.log(rows.join('\n'))
  console.log(`| **all** | ${sum.declared} | ${sum.found} | ${sum.files} | ${sum.code} |`)
  for (const [title, table] of [
    ['package', packages],
    ['module of Node', builtins],
  ] as const) {
    const all = [...table].toSorted(([a, x], [b, y]) => y.repositories.size - x.repositories.size || y.files - x.files || (a < b ? -1 : 1))
    console.log(`\n${table.size} different.\n\n| | ${title} | repositories | files |\n| ---: | --- | ---: | ---: |`)
    for (const [at, [name, { repositories, files }]] of all.slice(0, Number(values.top)).entries())
      console.log(`| ${at + 1} | \`${name}\` | ${repositories.size} | ${files} |`)
  }
}
