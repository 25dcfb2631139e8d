/**
 * Verifies that the names in the models of packages (src/trace/models) exist, in what the packages publish:
 *
 *   npm run refresh-data [-- KEY…]
 *
 * A KEY is a model's first package (`pg`, `py:requests`); without one all models are read again. Needs the network, npm, tar and pip; no
 * code of a package is run. Writes a table of names; prints what may be wrong in a model. What was got lies in a temporary
 * folder for a day.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PackageModel } from '../src/trace/models/model.ts'
import { packageModels, packageStubs } from '../src/trace/models/registry.generated.ts'
import { modelKey, usedNames } from '../src/trace/models/used-names.ts'
import { pythonParser } from '../src/trace/python/parser.ts'
import { root } from './files.ts'
import { declareBase, find, nothingDeclared } from './model-names/declared.ts'
import type { Declared } from './model-names/declared.ts'
import { fetchNpm, fetchWheel } from './model-names/fetched.ts'
import type { Fetched } from './model-names/fetched.ts'
import { doubtsAbout } from './model-names/positions.ts'
import { readPython } from './model-names/python.ts'
import { calledThere, readAlso, typedApart, wheelsFor } from './model-names/sources.ts'
import { readTypeScript } from './model-names/typescript.ts'
import type { VerifiedNames } from '../src/trace/models/verified-names.ts'

/** Carries the stubs of typeshed. */
const typeshed = 'pyright@1.1.414'

const table = join(root, 'src/trace/models/verified-names.generated.json')
const today = new Date().toISOString().slice(0, 10)
const folder = join(tmpdir(), `cordon-model-names-${today}`)
const parser = await pythonParser()
const before: Record<string, VerifiedNames> = existsSync(table) ? JSON.parse(readFileSync(table, 'utf8')) : {}
const asked = process.argv.slice(2)

const rows = packageModels.flatMap((model): (readonly [string, VerifiedNames])[] => {
  const key = modelKey(model)
  if (asked.length === 0 || asked.includes(model.packages[0] ?? '')) return [[key, verify(key, model)]]
  return before[key] === undefined ? [] : [[key, before[key]]]
})
const sorted = rows.toSorted(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(table, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`)

/** A place where names are declared. */
interface Source {
  /** Read even when no name is missing any more. */
  readonly always: boolean
  readonly get: () => Fetched | undefined
  readonly readTypes: (declared: Declared, from: Fetched) => boolean
  readonly readCode: (declared: Declared, from: Fetched) => void
}

function verify(key: string, model: PackageModel): VerifiedNames {
  const used = usedNames(
    model,
    model.packages.map((name) => packageStubs[name]).find((text) => text !== undefined),
  )
  const [types, code] = [nothingDeclared(), nothingDeclared()]
  const sources: string[] = []
  let typed = false
  const inTypes = (name: string): boolean => find(types, name) !== undefined
  const inCode = (name: string): boolean => (typed ? find(code, name)?.where === 'there' : find(code, name) !== undefined)
  const missing = (): boolean => [...used.keys()].some((name) => !inTypes(name) && !inCode(name))
  for (const { always, get, readTypes, readCode } of key.startsWith('py:') ? pythonSources(model) : npmSources(key, model)) {
    if (!always && !missing()) continue
    const from = get()
    if (from === undefined) continue
    sources.push(from.name)
    typed = readTypes(types, from) || typed
    for (const declared of [types, code])
      for (const [own, theirs] of Object.entries(calledThere[key] ?? {}))
        for (const one of theirs.split(' ')) declareBase(declared, own, one)
    if (missing()) readCode(code, from)
  }
  const names = [...used.keys()].toSorted()
  for (const [name, rule] of used) for (const doubt of doubtsAbout(types, name, rule)) console.log(`${key}: ${name}: ${doubt}`)
  return {
    sources: sources.join(' '),
    read: today,
    types: names.filter(inTypes).join(' '),
    code: names.filter((name) => !inTypes(name) && inCode(name)).join(' '),
    missing: names.filter((name) => !inTypes(name) && !inCode(name)).join(' '),
  }
}

function npmSources(key: string, { packages, versions }: PackageModel): readonly Source[] {
  const platform = existsSync(join(root, 'src/trace/models/node', key))
  const named = packages.filter((name) => !platform && /^(?:@[^/]+\/)?[^/]+$/.test(name))
  const [first, ...others] = named.map((name) =>
    [...(typedApart.has(name) ? [`@types/${name.replace(/^@/, '').replace('/', '__')}`] : []), name].map((one) =>
      versions === undefined ? one : `${one}@${versions}`,
    ),
  )
  const own = [...(first ?? []), ...(readAlso[key]?.split(' ') ?? [])]
  const published = [...own, ...others.flat()].map((specification, index) => ({
    always: index < own.length,
    get: () => fetchNpm(folder, specification),
    readTypes: readDeclarations,
    readCode: readScripts,
  }))
  return [...(platform ? [nodeTypes(key)] : []), ...published]
}

/** The installed types of the platform: each of its modules is a `declare module` there. */
function nodeTypes(module: string): Source {
  const at = join(root, 'node_modules/@types/node')
  const { version } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as { readonly version: string }
  return {
    always: true,
    get: () => ({ name: `@types/node@${version}`, folder: at }),
    readTypes: (declared, from) => {
      readDeclarations(declared, from)
      declared.bases.set('', new Set([module]))
      return true
    },
    readCode: () => undefined,
  }
}

function readDeclarations(declared: Declared, { folder: at }: Fetched): boolean {
  const files = filesIn(at, /\.d\.[cm]?ts$/)
  for (const file of files) readTypeScript(declared, file, readFileSync(join(at, file), 'utf8'))
  return files.length > 0
}

function readScripts(declared: Declared, { folder: at }: Fetched): void {
  for (const file of filesIn(at, /(?<!\.min)\.[cm]?js$/)) readTypeScript(declared, file, readFileSync(join(at, file), 'utf8'))
}

function pythonSources({ packages }: PackageModel): readonly Source[] {
  const imported = packages.map((name) => name.slice('py:'.length))
  const read = (foldersOf: (at: string) => readonly string[], suffix: '.py' | '.pyi') => (declared: Declared, from: Fetched) =>
    foldersOf(from.folder).filter((at) => imported.filter((name) => readPackage(declared, at, name, suffix)).length > 0).length > 0
  const stubs: Source = {
    always: true,
    get: () => fetchNpm(folder, typeshed),
    readTypes: read((at) => {
      const fallback = join(at, 'package/dist/typeshed-fallback')
      return [join(fallback, 'stdlib'), ...readdirSync(join(fallback, 'stubs')).map((name) => join(fallback, 'stubs', name))]
    }, '.pyi'),
    readCode: () => undefined,
  }
  const published = wheelsFor(packages).map((name): Source => ({
    always: false,
    get: () => fetchWheel(folder, name),
    readTypes: read((at) => [at], '.pyi'),
    readCode: read((at) => [at], '.py'),
  }))
  return [stubs, ...published]
}

/** `requests/adapters.pyi`, or `six.pyi`; false: it is not there. Modules beside it from which it takes names are read too. */
function readPackage(declared: Declared, at: string, name: string, suffix: '.py' | '.pyi'): boolean {
  const others = readModules(declared, at, name, suffix, '')
  const own = new Set(declared.owners.keys())
  const seen = new Set(others?.filter((other) => other.split('.')[0] !== name))
  for (const other of suffix === '.pyi' ? seen : [])
    for (const next of readModules(declared, at, other, suffix, other) ?? []) seen.add(next)
  for (const owner of declared.owners.keys()) if (!own.has(owner)) declared.foreign.add(owner)
  return others !== undefined
}

/** @param as the owner under which the package itself stands; @returns undefined: it is not there. */
function readModules(declared: Declared, at: string, name: string, suffix: string, as: string): readonly string[] | undefined {
  const inside =
    as === '' ? filesIn(join(at, name), /\.pyi?$/).map((file) => `${name}/${file}`) : [`${name.replaceAll('.', '/')}/__init__${suffix}`]
  const files = [...inside, `${as === '' ? name : name.replaceAll('.', '/')}${suffix}`].filter(
    (file) => file.endsWith(suffix) && existsSync(join(at, file)),
  )
  if (files.length === 0) return undefined
  return files.flatMap((file) => {
    const steps = file.replace(/(?:\/__init__)?\.pyi?$/, '').split('/')
    const module = as === '' ? steps.slice(1).join('.') : as
    return readPython(declared, parser, module, /\/__init__\.pyi?$/.test(file), readFileSync(join(at, file), 'utf8'))
  })
}

function filesIn(at: string, pattern: RegExp): readonly string[] {
  if (!existsSync(at)) return []
  return readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile()) return pattern.test(entry.name) ? [entry.name] : []
    if (!entry.isDirectory() || /^(?:node_modules|tests?|__tests__|examples?|docs)$/.test(entry.name)) return []
    return filesIn(join(at, entry.name), pattern).map((file) => `${entry.name}/${file}`)
  })
}
