import type { Sources } from '../../sources.ts'
import { builtins } from './builtins.ts'
import { load } from './load.ts'
import { lookup } from './lookup.ts'
import { manifests } from './manifest.ts'
import { installedFolders, packageFiles, packageOf } from './packages.ts'
import { folderOf, isInstalled, upward, within } from './paths.ts'
import type { InstalledPackage, Resolution } from './resolution.ts'
import { imported } from './targets.ts'
import type { Asking } from './targets.ts'
import { typescriptPaths } from './typescript-paths.ts'
import { localPackages } from './workspaces.ts'

export interface Resolver {
  /**
   * What `specifier` means in the file `importer`, a path relative to the project. `asking`: by which form it is asked for, where packages
   * tell the two apart; without it the first that the package names is given. Never throws.
   */
  readonly resolve: (specifier: string, importer: string, asking?: Asking) => Resolution
  /** Every path that was asked for so far, there or not. A cache of answers holds as long as none of them changes. */
  readonly probed: ReadonlySet<string>
  /** Manifests and configurations that are there and cannot be read; they counted as absent. */
  readonly unreadable: ReadonlySet<string>
}

export interface ResolverOptions {
  /** Folders of Lambda layers, in the order in which a function names them; of two that hold a file the later one wins, as in Lambda. */
  readonly layers?: readonly string[]
  /** Paths of all `package.json` files of the project, to find the members of a workspace. */
  readonly packages?: readonly string[]
}

/** Longer than any path a file system takes. */
const longest = 4096

/**
 * Resolves imports over the files of one project: Node's algorithm (https://nodejs.org/api/esm.html#resolution-algorithm-specification,
 * https://nodejs.org/api/modules.html#all-together), with what TypeScript, bundlers, workspaces and Lambda layers add to it. No input or
 * output of its own; what lies outside of the project is absent. Declarations (`.d.ts`, `@types/…`) are never an answer.
 */
export function resolver(sources: Sources, options: ResolverOptions = {}): Resolver {
  const files = lookup(sources)
  const manifest = manifests(files)
  const at = load(files, manifest)
  const inPackage = packageFiles(files, manifest, at)
  const mapped = typescriptPaths(files)
  const local = localPackages(files, manifest, options.packages ?? [])
  const layers = (options.layers ?? []).flatMap((layer) => within('', layer) ?? []).toReversed()
  const known = new Map<string, Resolution>()

  const first = (paths: Iterable<string | undefined>): string | undefined => {
    for (const path of paths) {
      const found = path === undefined ? undefined : at.any(path)
      if (found !== undefined) return found
    }
    return undefined
  }

  const relative = (specifier: string, folder: string): string | undefined => {
    const path = within(folder, specifier)
    if (path === undefined) return undefined
    return /(?:^|\/)\.{0,2}$/.test(specifier) ? at.folder(path) : at.any(path)
  }

  /** `/opt/nodejs/x` is in a layer, `/var/task/x` in the function's own package, whose root is one of the folders around the importer. */
  const absolute = (specifier: string, folder: string): string | undefined => {
    if (specifier.startsWith('/opt/')) {
      const path = specifier.slice('/opt/'.length)
      return first(layers.flatMap((layer) => [within(layer, path), within(layer, path.replace(/^nodejs\//, ''))]))
    }
    if (!specifier.startsWith('/var/task/')) return undefined
    return first([...upward(folder)].map((root) => within(root, specifier.slice('/var/task/'.length))))
  }

  const bare = (name: string, subpath: string, folder: string, asking: Asking | undefined): string | undefined => {
    const around = manifest.around(folder)
    const self = around?.name === name && around.exports !== undefined ? around.folder : undefined
    const own = self ?? (isInstalled(folder) ? undefined : local(name, folder))
    if (own !== undefined) return inPackage(own, subpath, asking).file
    for (const installed of installedFolders(name, folder, layers)) {
      if (files.isFolder(installed)) {
        const { file, closed } = inPackage(installed, subpath, asking)
        if (file !== undefined || closed) return file
      }
      if (subpath === '' && files.isFile(`${installed}.js`)) return `${installed}.js`
    }
    return undefined
  }

  /** `#internal`: a file of the package around it, or another package. */
  const internal = (specifier: string, folder: string, asking: Asking | undefined): Resolution => {
    const around = manifest.around(folder)
    const target = imported(around?.imports, specifier, asking)
    if (around === undefined || target === undefined) return { kind: 'missing', specifier }
    if (!target.startsWith('./')) return target.startsWith('#') ? { kind: 'missing', specifier } : find(target, around.folder, asking)
    return answer(at.named(around.folder, target)) ?? { kind: 'missing', specifier }
  }

  const answer = (file: string | undefined): Resolution | undefined => {
    if (file === undefined) return undefined
    const owner = installedPackage(file)
    return owner === undefined ? { kind: 'file', file } : { kind: 'file', file, package: owner }
  }

  const installedPackage = (file: string): InstalledPackage | undefined => {
    const root = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/s.exec(file)?.[0]
    if (root === undefined) return undefined
    const { name, version } = manifest.of(root) ?? {}
    return { name: name ?? root.slice(root.lastIndexOf('node_modules/') + 'node_modules/'.length), version, root }
  }

  const find = (specifier: string, folder: string, asking: Asking | undefined): Resolution => {
    if (specifier.length > longest || specifier.includes('\0')) return { kind: 'missing', specifier }
    if (specifier.startsWith('node:')) return { kind: 'builtin', name: specifier }
    if (builtins.has(specifier)) return { kind: 'builtin', name: `node:${specifier}` }
    if (/^\.{1,2}(?:\/|$)/.test(specifier)) return answer(relative(specifier, folder)) ?? { kind: 'missing', specifier }
    const elsewhere = isInstalled(folder) ? undefined : answer(first(mapped(specifier, folder)))
    if (elsewhere !== undefined) return elsewhere
    if (specifier.startsWith('#')) return internal(specifier, folder, asking)
    if (specifier.startsWith('/')) return answer(absolute(specifier, folder)) ?? { kind: 'missing', specifier }
    const asked = /^[A-Za-z][\w+.-]*:/.test(specifier) ? undefined : packageOf(specifier)
    if (asked === undefined) return { kind: 'missing', specifier }
    const types = asked.name.startsWith('@types/')
    return answer(types ? undefined : bare(asked.name, asked.subpath, folder, asking)) ?? { kind: 'package', ...asked }
  }

  return {
    probed: files.probed,
    unreadable: files.unreadable,
    resolve(specifier, importer, asking) {
      const folder = folderOf(importer)
      const key = `${asking ?? ''}\0${folder}\0${specifier}`
      const ready = known.get(key) ?? find(specifier, folder, asking)
      known.set(key, ready)
      return ready
    },
  }
}
