import { minVersion, validRange } from 'semver'
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
