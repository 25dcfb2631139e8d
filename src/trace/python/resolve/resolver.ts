import { lookup } from '../../javascript/resolve/lookup.ts'
import { folderOf, join, upward, within } from '../../javascript/resolve/paths.ts'
import type { Sources } from '../../sources.ts'
import { installedIn } from './installed.ts'
import type { PythonResolution } from './resolution.ts'
import { standardLibrary } from './standard-library.ts'
import { suffixes } from './suffixes.ts'

export interface PythonResolver {
  /** What a module's name means in a file: `boto3`, `orders.model`, `.model`, `..`. Never throws. */
  readonly resolve: (specifier: string, importer: string) => PythonResolution
  /** Every path that was asked for so far, there or not. */
  readonly probed: ReadonlySet<string>
  /** Folders of installed packages: they are not followed. */
  readonly installed: readonly string[]
}

export interface PythonResolverOptions {
  /** Paths of all files of the project. */
  readonly files?: readonly string[]
  /** Folders of layers, as the templates name them. */
  readonly layers?: readonly string[]
  /** Of the functions: the folders that are packed, and what their environment adds to the search path. */
  readonly roots?: readonly PythonRoot[]
  /** Is this the name of a package that the project did not write: its manifests ask for it, or a model knows it? */
  readonly isPackage?: (name: string) => boolean
}

/** Where a function looks for modules. */
export interface PythonRoot {
  /** The folder that is packed. */
  readonly folder: string
  /** Further folders of the project that its environment names. */
  readonly path: readonly string[]
}

/** Longer than any path a file system takes. */
const longest = 4096

/**
 * Resolves imports over the files of one project: the search of https://docs.python.org/3/reference/import.html, begun in the packed folder of the function,
 * as Lambda does, then in layers, then in the folders around the file, for what a build would copy. No input or output of its own. Stubs
 * (`.pyi`), compiled files and installed packages are never an answer.
 */
export function pythonResolver(sources: Sources, options: PythonResolverOptions = {}): PythonResolver {
  const files = lookup(sources)
  const all = options.files ?? []
  const installed = installedIn(all, files, sources.read)
  const own = all.filter((file) => file.endsWith('.py') && !installed.holds(file))
  const bySuffix = suffixes(own)
  const layers = [...new Set([...(options.layers ?? []).flatMap((layer) => [join(layer, 'python'), layer]), ...layersIn(own)])]
  const isPackage = options.isPackage ?? ((): boolean => false)
  const known = new Map<string, PythonResolution>()

  /** A module or a package with its `__init__.py`. */
  const regular = (path: string): string | undefined => [`${path}/__init__.py`, `${path}.py`].find((file) => files.isFile(file))
  /** A folder that is a package without saying so. https://peps.python.org/pep-0420/ */
  const namespace = (path: string): string | undefined => (files.isFolder(path) ? `${path}/__init__.py` : undefined)

  const relative = (specifier: string, folder: string): PythonResolution => {
    const dots = /^\.+/.exec(specifier)?.[0].length ?? 0
    const base = within(folder, '../'.repeat(dots - 1) || '.')
    const steps = specifier.slice(dots)
    const path = base === undefined ? undefined : steps === '' ? base : join(base, steps.replaceAll('.', '/'))
    const file = path === undefined ? undefined : path === '' ? '__init__.py' : (regular(path) ?? namespace(path))
    return file === undefined ? { kind: 'missing', specifier } : { kind: 'file', file }
  }

  /** Where the function of which a file is part would look, the surest places first. */
  const rootsOf = (folder: string): { readonly sure: readonly string[]; readonly guessed: readonly string[] } => {
    const around = (options.roots ?? [])
      .filter((root) => isInside(folder, root.folder))
      .toSorted((a, b) => b.folder.length - a.folder.length)
    const sure = new Set(around.flatMap((root) => [root.folder, ...root.path]))
    const layer = layers.filter((one) => isInside(folder, one))
    for (const one of layer) sure.add(one)
    const guessed = [...upward(folder)].flatMap((one) => [one, join(one, 'src')])
    return { sure: [...sure], guessed: [...layers, ...guessed].filter((one) => !sure.has(one)) }
  }

  const absolute = (specifier: string, importer: string): PythonResolution => {
    const steps = specifier.split('.')
    const [name = ''] = steps
    const path = steps.join('/')
    const { sure, guessed } = rootsOf(folderOf(importer))
    const given: PythonResolution = { kind: 'package', name, path: steps.slice(1).join('.') }
    const places = [...sure, ...guessed].filter((root) => !installed.has(root, name))
    const searched = places.filter((root) => sure.includes(root))
    const first = (roots: readonly string[], look: (path: string) => string | undefined): PythonResolution | undefined => {
      for (const root of roots) {
        const file = look(join(root, path))
        if (file !== undefined && (file !== importer || sure.includes(root))) return { kind: 'file', file }
      }
      return undefined
    }
    const found = first(searched, regular)
    if (found !== undefined || standardLibrary.has(name)) return found ?? given
    // The project's own package without that part: another one cannot bring it.
    const isOwn = steps.length > 1 && searched.some((root) => regular(join(root, name)) !== undefined)
    if (isPackage(name) && !isOwn) return steps.length > 1 ? (first(searched, namespace) ?? given) : given
    const guess = first(places, regular) ?? first(places, namespace)
    if (guess !== undefined) return guess
    const elsewhere = bySuffix.nearest(path, importer)
    if (elsewhere !== undefined) return { kind: 'file', file: elsewhere }
    return isOwn ? { kind: 'missing', specifier } : given
  }

  const find = (specifier: string, importer: string): PythonResolution => {
    if (specifier.length > longest || !/^\.*[^\s./\\]*(?:\.[^\s./\\]+)*$/u.test(specifier) || specifier === '')
      return { kind: 'missing', specifier }
    return specifier.startsWith('.') ? relative(specifier, folderOf(importer)) : absolute(specifier, importer)
  }

  return {
    probed: files.probed,
    installed: installed.folders,
    resolve(specifier, importer) {
      const key = `${importer}\0${specifier}`
      const ready = known.get(key) ?? find(specifier, importer)
      known.set(key, ready)
      return ready
    },
  }
}

const isInside = (folder: string, root: string): boolean => root === '' || folder === root || folder.startsWith(`${root}/`)

/**
 * What layers put on the search path: a folder `python` of something that calls itself a layer, or that folder itself where the build adds `python`.
 * https://docs.aws.amazon.com/lambda/latest/dg/packaging-layers.html
 */
function layersIn(files: readonly string[]): readonly string[] {
  const found = new Set<string>()
  for (const file of files) {
    const inside = /^((?:.*\/)?python)\//.exec(file)?.[1]
    if (inside !== undefined) found.add(inside)
    const layer = /^((?:.*?\/)?(?:[^/]*layer)|(?:.*?\/)?[^/]*layers\/[^/]+)\//i.exec(file)?.[1]
    if (layer !== undefined) found.add(layer)
  }
  return [...found]
}
