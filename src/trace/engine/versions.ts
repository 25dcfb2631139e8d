import { minVersion, validRange } from 'semver'
import type { PackageModel } from '../models/model.ts'
import { normalName, requirementsIn } from '../python/resolve/requirements.ts'
import type { Sources } from '../sources.ts'

/**
 * The lowest version of a package that the project's manifests ask for: without a lockfile it may be the one that runs. Undefined where no manifest
 * names it.
 */
export function versionsAskedFor(sources: Sources, manifests: readonly string[]): (name: string) => string | undefined {
  const found = new Map<string, string>()
  for (const file of manifests)
    for (const [name, version] of versionsIn(sources.read(file) ?? '')) if (!found.has(name)) found.set(name, version)
  return (name) => found.get(name)
}

/** What the manifests of Python projects ask for. */
export interface Requirements {
  /** The version of the package that is known as `py:requests`. */
  readonly versionOf: (name: string) => string | undefined
  /** Does a manifest ask for what is imported under this name? */
  readonly asksFor: (name: string) => boolean
}

/** Of Python's manifests: a distribution is named there, which may be imported under another name than its own; the models know. */
export function requirementsOf(sources: Sources, manifests: readonly string[], models: readonly PackageModel[]): Requirements {
  const found = new Map<string, string | undefined>()
  for (const file of manifests)
    for (const { name, version } of requirementsIn(file, sources.read(file) ?? '')) found.set(name, found.get(name) ?? version)
  const distributions = new Map<string, string>()
  for (const { packages, distribution } of models)
    if (distribution !== undefined) for (const name of packages) distributions.set(name, normalName(distribution))
  const distributionOf = (name: string): string => distributions.get(name) ?? normalName(name.slice('py:'.length))
  return {
    versionOf: (name) => (name.startsWith('py:') ? found.get(distributionOf(name)) : undefined),
    asksFor: (name) => found.has(distributionOf(`py:${name}`)),
  }
}

function versionsIn(text: string): readonly (readonly [string, string])[] {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return []
  }
  return ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'].flatMap((part) =>
    Object.entries(fieldOf(data, part)).flatMap(([name, range]) => {
      const lowest = typeof range === 'string' && validRange(range) !== null ? minVersion(range)?.version : undefined
      return lowest === undefined ? [] : [[name, lowest] as const]
    }),
  )
}

function fieldOf(data: unknown, name: string): object {
  const value = typeof data === 'object' && data !== null && Object.hasOwn(data, name) ? (data as Record<string, unknown>)[name] : undefined
  return typeof value === 'object' && value !== null ? value : {}
}
