import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PackageModel } from '../../src/trace/models/model.ts'
import type { PythonParser } from '../../src/trace/python/parser.ts'
import type { Declared } from './declared.ts'
import { fetchNpm, fetchWheel } from './fetched.ts'
import { readPython } from './python.ts'
import { filesIn } from './source.ts'
import type { Source } from './source.ts'
import { wheelsFor } from './tables.ts'

/** Carries the stubs of typeshed. */
const typeshed = 'pyright@1.1.414'

/**
 * Where the names of a model for Python are declared: the stubs of typeshed; then wheels, whose modules declare names as stubs do.
 * @param folder where packages are unpacked.
 */
export function pythonSources({ packages }: PackageModel, folder: string, parser: PythonParser): readonly Source[] {
  const imported = packages.map((name) => name.slice('py:'.length))
  const readAll = (declared: Declared, at: string): boolean =>
    imported.map((name) => readPackage(declared, parser, at, name)).some((there) => there)
  const stubs: Source = {
    always: true,
    get: () => fetchNpm(folder, typeshed),
    readTypes: (declared, from) =>
      stubFolders(from.folder)
        .map((at) => readAll(declared, at))
        .some((there) => there),
    readCode: () => undefined,
  }
  const published = wheelsFor(packages).map((name): Source => ({
    always: false,
    get: () => fetchWheel(folder, name),
    readTypes: (declared, from) => readAll(declared, from.folder),
    readCode: () => undefined,
  }))
  return [stubs, ...published]
}

function stubFolders(at: string): readonly string[] {
  const fallback = join(at, 'package/dist/typeshed-fallback')
  return [join(fallback, 'stdlib'), ...readdirSync(join(fallback, 'stubs')).map((name) => join(fallback, 'stubs', name))]
}

/** `requests/adapters.pyi`, `lxml-stubs/etree.pyi`, `six.py`; false: none is there. Stubs from which a stub takes names are read too. */
function readPackage(declared: Declared, parser: PythonParser, at: string, name: string): boolean {
  const files = [
    ...[name, `${name}-stubs`].flatMap((folder) => filesIn(join(at, folder), /\.pyi?$/).map((file) => `${folder}/${file}`)),
    ...[`${name}.pyi`, `${name}.py`].filter((file) => existsSync(join(at, file))),
  ]
  const others = files.flatMap((file) => {
    const module = file
      .replace(/(?:\/__init__)?\.pyi?$/, '')
      .split('/')
      .slice(1)
      .join('.')
    return readPython(declared, parser, module, isPackage(file), readFileSync(join(at, file), 'utf8'))
  })
  readOthers(
    declared,
    parser,
    at,
    others.filter((other) => other.split('.')[0] !== name),
  )
  return files.length > 0
}

/** Modules of the same collection of stubs, under their whole names. */
function readOthers(declared: Declared, parser: PythonParser, at: string, names: readonly string[]): void {
  const own = new Set(declared.owners.keys())
  const seen = new Set(names)
  for (const name of seen) {
    const path = name.replaceAll('.', '/')
    const file = [`${path}/__init__.pyi`, `${path}.pyi`].find((one) => existsSync(join(at, one)))
    if (file === undefined) continue
    for (const next of readPython(declared, parser, name, isPackage(file), readFileSync(join(at, file), 'utf8'))) seen.add(next)
  }
  for (const owner of declared.owners.keys()) if (!own.has(owner)) declared.foreign.add(owner)
}

const isPackage = (file: string): boolean => /\/__init__\.pyi?$/.test(file)
