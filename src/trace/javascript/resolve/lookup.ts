import type { Sources } from '../../sources.ts'

/** The project's files, with a record of every path that was asked for. */
export interface Lookup extends Pick<Sources, 'isFile' | 'isFolder'> {
  /** Every path whose presence or text shaped an answer, present or not: when one of them comes, goes or changes, answers may change. */
  readonly probed: ReadonlySet<string>
  /** Files that are there and say nothing that can be read: a broken `package.json` or `tsconfig.json`. They count as absent. */
  readonly unreadable: ReadonlySet<string>
  /** A file parsed to plain data, once; undefined where it is absent or unreadable. */
  readonly parsed: (path: string, parse: (source: string) => unknown) => unknown
}

export function lookup(sources: Sources): Lookup {
  const probed = new Set<string>()
  const unreadable = new Set<string>()
  const known = new Map<string, unknown>()
  const parsed = (path: string, parse: (source: string) => unknown): unknown => {
    probed.add(path)
    if (!sources.isFile(path)) return undefined
    try {
      const source = sources.read(path)
      const value = source === undefined ? undefined : parse(source.replace(/^\uFEFF/, ''))
      if (typeof value === 'object' && value !== null) return value
    } catch {
      // A syntax error, or brackets nested until the parser's stack ends.
    }
    unreadable.add(path)
    return undefined
  }
  return {
    probed,
    unreadable,
    isFile: (path) => sources.isFile((probed.add(path), path)),
    isFolder: (path) => sources.isFolder((probed.add(path), path)),
    parsed(path, parse) {
      if (!known.has(path)) known.set(path, parsed(path, parse))
      return known.get(path)
    },
  }
}
