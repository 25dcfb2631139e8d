import { satisfies } from 'semver'
import type { Export, PackageModel, Type } from '../models/model.ts'

/** The package models, looked up by name. */
export interface Models {
  /** What `package` exports under `path` (`''`: itself); undefined where no model says anything. */
  readonly exportOf: (name: string, path: string) => Export | undefined
  readonly typeOf: (type: string) => Type | undefined
  readonly knows: (name: string) => boolean
}

/**
 * Indexes models. `versionOf` tells which version of a package the project asks for; a model for other versions does not count, and one that names its
 * versions goes before one that does not. Without a version the newest is taken to be meant.
 */
export function indexModels(all: readonly PackageModel[], versionOf: (name: string) => string | undefined): Models {
  const byName = namesOf(all)
  const chosen = new Map<string, readonly Indexed[]>()
  const of = (name: string): readonly Indexed[] => {
    const known = chosen.get(name)
    if (known !== undefined) return known
    const version = versionOf(name) ?? newest
    const fitting = (byName.get(name) ?? []).filter(({ versions }) => versions === undefined || satisfies(version, versions))
    const made = fitting
      .toSorted((a, b) => Number(b.versions !== undefined) - Number(a.versions !== undefined))
      .map((one) => indexed(one, name))
    chosen.set(name, made)
    return made
  }
  const first = <T>(name: string, find: (one: Indexed) => T | undefined): T | undefined => {
    for (const one of of(name)) {
      const found = find(one)
      if (found !== undefined) return found
    }
    return undefined
  }
  return {
    exportOf: (name, path) => first(name, ({ entries }) => entries.get(path)),
    typeOf: (type) => {
      const end = type.indexOf('#')
      return first(type.slice(0, end), ({ types }) => types.get(type.slice(end + 1)))
    },
    knows: (name) => byName.has(name),
  }
}

interface Indexed {
  readonly entries: ReadonlyMap<string, Export>
  readonly types: ReadonlyMap<string, Type>
}

const names = new WeakMap<readonly PackageModel[], ReadonlyMap<string, readonly PackageModel[]>>()

function namesOf(all: readonly PackageModel[]): ReadonlyMap<string, readonly PackageModel[]> {
  const known = names.get(all)
  if (known !== undefined) return known
  const made = new Map<string, PackageModel[]>()
  for (const one of all)
    for (const name of one.packages) {
      const list = made.get(name)
      if (list === undefined) made.set(name, [one])
      else list.push(one)
    }
  names.set(all, made)
  return made
}

const ready = new WeakMap<PackageModel, Map<string, Indexed>>()

/** One model under one of its names; made once. */
function indexed(one: PackageModel, name: string): Indexed {
  const memory = ready.get(one) ?? new Map<string, Indexed>()
  ready.set(one, memory)
  const known = memory.get(name)
  if (known !== undefined) return known
  const entries = new Map<string, Export>()
  const add = (path: string, entry: Export): void => {
    const key = path
      .replaceAll('/', '.')
      .split('.')
      .filter((part) => part !== 'default')
      .join('.')
    entries.set(key, rewrite(entry, name))
    for (const [member, inner] of Object.entries(entry.members ?? {})) add(key === '' ? member : `${key}.${member}`, inner)
  }
  for (const [path, entry] of Object.entries(one.exports)) add(path, entry)
  const types = new Map(
    Object.entries(one.types ?? {}).map(([type, entry]): [string, Type] => [
      type,
      { ...rewrite(entry, name), ...(entry.extends === undefined ? {} : { extends: qualifiedName(entry.extends, name) }) },
    ]),
  )
  const made = { entries, types }
  memory.set(name, made)
  return made
}

/** Above every version that a model names. */
const newest = '99999.0.0'

const qualifiedName = (type: string, name: string): string => (type.includes('#') ? type : `${name}#${type}`)

/** Types that are named without a package are those of the model itself. */
function rewrite<T>(of: T, name: string): T {
  if (Array.isArray(of)) return of.map((one: unknown) => rewrite(one, name)) as T
  if (typeof of !== 'object' || of === null) return of
  const result: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(of))
    result[key] = key === 'type' && typeof value === 'string' ? qualifiedName(value, name) : rewrite(value, name)
  return result as T
}
