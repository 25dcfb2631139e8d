import type { Load } from './load.ts'
import type { Lookup } from './lookup.ts'
import type { Manifests } from './manifest.ts'
import { isInstalled, join, upward, within } from './paths.ts'
import { exported } from './targets.ts'
import type { Asking } from './targets.ts'

/** `@scope/name/lib/x` in its two parts; undefined where it cannot be a package's name. */
export function packageOf(specifier: string): { readonly name: string; readonly subpath: string } | undefined {
  const { name, subpath = '' } = /^(?<name>(?:@[\w.~-]+\/)?[\w-][\w.~-]*)(?:\/(?<subpath>.*))?$/s.exec(specifier)?.groups ?? {}
  return name === undefined ? undefined : { name, subpath }
}

/** Where Lambda looks in a layer; a layer that SAM builds has its packages at its root. https://docs.aws.amazon.com/lambda/latest/dg/packaging-layers.html */
const layerModules = ['nodejs/', 'nodejs/node24/', 'nodejs/node22/', 'nodejs/node20/', 'nodejs/node18/', ''].map(
  (at) => `${at}node_modules`,
)

/** The folders in which a package may be installed, seen from a folder; the nearest first. */
export function* installedFolders(name: string, from: string, layers: readonly string[]): Generator<string> {
  for (const folder of upward(from)) {
    if (folder === 'node_modules' || folder.endsWith('/node_modules')) continue
    yield join(folder, `node_modules/${name}`)
    // pnpm links every package of a package here, https://pnpm.io/settings#hoist; the links of each package itself lie where no path leads.
    yield join(folder, `node_modules/.pnpm/node_modules/${name}`)
  }
  for (const layer of layers) for (const modules of layerModules) yield join(layer, `${modules}/${name}`)
}

/**
 * Gives the file that the package in a folder has for a subpath. Own packages (workspaces) whose manifest names a build that is not there
 * give their source. `closed`: the package says what it exports, so no other package is asked.
 */
export function packageFiles(
  lookup: Lookup,
  manifests: Manifests,
  load: Load,
): (folder: string, subpath: string, asking: Asking | undefined) => { readonly file: string | undefined; readonly closed: boolean } {
  /** Where authors keep what their manifest expects of a build. */
  const source = (folder: string, subpath: string): string | undefined => {
    if (isInstalled(folder)) return undefined
    const path = within(join(folder, 'src'), subpath)
    return path === undefined ? undefined : load.any(path)
  }

  const target = (folder: string, written: string): string | undefined => {
    if (!isInstalled(folder)) return load.named(folder, written)
    const path = within(folder, written)
    return path !== undefined && lookup.isFile(path) ? path : undefined
  }

  return (folder, subpath, asking) => {
    const exports = manifests.of(folder)?.exports
    if (exports !== undefined) {
      const written = exported(exports, subpath, asking)
      return { file: (written === undefined ? undefined : target(folder, written)) ?? source(folder, subpath), closed: true }
    }
    const path = within(folder, subpath)
    const plain = path === undefined ? undefined : path === folder ? load.folder(folder) : load.any(path)
    return { file: plain ?? source(folder, subpath), closed: false }
  }
}
