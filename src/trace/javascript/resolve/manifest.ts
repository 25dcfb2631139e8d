import { field, fields, text, texts } from './data.ts'
import type { Lookup } from './lookup.ts'
import { join, upward } from './paths.ts'

/** What a `package.json` says about where its code is. */
export interface Manifest {
  readonly folder: string
  readonly name: string | undefined
  readonly version: string | undefined
  /** `main`, then `module`: Node reads the first, bundlers the second where there is no first. */
  readonly entries: readonly string[]
  readonly exports: unknown
  readonly imports: unknown
  /** Globs of the packages of a workspace, by npm, yarn and bun. */
  readonly workspaces: readonly string[]
  /** Dependencies that are folders: name → path as written after `file:`, `link:` or `portal:`. */
  readonly folders: ReadonlyMap<string, string>
}

export interface Manifests {
  /** The manifest in this very folder. */
  readonly of: (folder: string) => Manifest | undefined
  /** The manifest of the package that a file in this folder belongs to. https://nodejs.org/api/esm.html LOOKUP_PACKAGE_SCOPE */
  readonly around: (folder: string) => Manifest | undefined
}

export function manifests(lookup: Lookup): Manifests {
  const known = new Map<string, Manifest | undefined>()
  const of = (folder: string): Manifest | undefined => {
    if (!known.has(folder)) known.set(folder, manifest(folder, lookup))
    return known.get(folder)
  }
  return {
    of,
    around(folder) {
      for (const at of upward(folder)) {
        if (at.endsWith('node_modules')) return undefined
        const found = of(at)
        if (found !== undefined) return found
      }
      return undefined
    },
  }
}

function manifest(folder: string, lookup: Lookup): Manifest | undefined {
  const value = lookup.parsed(join(folder, 'package.json'), JSON.parse)
  if (value === undefined) return undefined
  const workspaces = field(value, 'workspaces')
  return {
    folder,
    name: text(field(value, 'name')),
    version: text(field(value, 'version')),
    entries: ['main', 'module'].flatMap((name) => text(field(value, name)) ?? []),
    exports: field(value, 'exports') ?? undefined,
    imports: field(value, 'imports'),
    workspaces: Array.isArray(workspaces) ? texts(workspaces) : texts(field(workspaces, 'packages')),
    folders: new Map(['devDependencies', 'optionalDependencies', 'dependencies'].flatMap((kind) => folders(field(value, kind)))),
  }
}

function folders(dependencies: unknown): (readonly [name: string, path: string])[] {
  return fields(dependencies).flatMap(([name, range]) => {
    const path = /^(?:file|link|portal):(?<path>.+)$/.exec(text(range) ?? '')?.groups?.['path']
    return path === undefined ? [] : [[name, path] as const]
  })
}
