import { createHash } from 'node:crypto'
import type { Analysis } from './engine/analyse.ts'
import type { Sources } from './sources.ts'

/**
 * What is remembered from one run to the next: for each function of the application what its code was seen to do, and the contents of all files on
 * which that rests. An entry counts as long as every one of these files is as it was, and as no file has come or gone where one was looked for.
 * Serialised as JSON; any text that does not fit is no memory.
 */
export interface Memory {
  /** The engine, the models and the format: a memory of another one is worth nothing. */
  readonly version: string
  /** Paths that were looked for, and whether they were there. */
  readonly looked: Readonly<Record<string, boolean>>
  /** Contents by path of what says how imports and packages are meant, as `package.json`: hashes; empty where there is no such file. */
  readonly settings: Readonly<Record<string, string>>
  readonly functions: Readonly<Record<string, Remembered>>
  /** How patterns backtrack, by flags and source, as far as somebody asked. */
  readonly patterns?: Readonly<Record<string, string | null>>
}

export interface Remembered {
  /** Contents by path: hashes. */
  readonly files: Readonly<Record<string, string>>
  readonly analysis: Analysis
  /** The budget that it had. */
  readonly limit: number
  /** What calls came to: followed, or known to a model; and by name those that are neither. */
  readonly calls: { readonly resolved: number; readonly unresolved: Readonly<Record<string, number>> }
}

/** Changes with the form of what is remembered. */
export const memoryFormat = 4

export function contentHash(text: string): string {
  return createHash('sha1').update(text).digest('base64')
}

/** What a file holds, as a hash; undefined where there is none. Each is read once, though every handler may rest on it. */
export function hashing(sources: Sources): (path: string) => string | undefined {
  const hashes = new Map<string, string | undefined>()
  return (path) => {
    if (!hashes.has(path)) {
      const text = sources.read(path)
      hashes.set(path, text === undefined ? undefined : contentHash(text))
    }
    return hashes.get(path)
  }
}

/** The part of a memory that still holds. */
export function stillTrue(
  memory: Memory | undefined,
  version: string,
  sources: Sources,
  hashOf: (path: string) => string | undefined,
): ReadonlyMap<string, Remembered> {
  if (memory === undefined || memory.version !== version) return new Map()
  if (Object.entries(memory.looked).some(([path, there]) => sources.isFile(path) !== there)) return new Map()
  if (Object.entries(memory.settings).some(([path, hash]) => settingOf(sources, path) !== hash)) return new Map()
  return new Map(
    Object.entries(memory.functions).filter(([, { files }]) => Object.entries(files).every(([path, hash]) => hashOf(path) === hash)),
  )
}

/** What stands in a file that says how others are meant: its hash, or that it is not there. */
export function settingOf(sources: Sources, path: string): string {
  const text = sources.read(path)
  return text === undefined ? '' : contentHash(text)
}

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null

/** A memory from its text; undefined where the text is none. */
export function parseMemory(text: string): Memory | undefined {
  try {
    const data = JSON.parse(text) as Partial<Memory> | null
    if (typeof data?.version !== 'string' || !isRecord(data.looked) || !isRecord(data.settings) || !isRecord(data.functions))
      return undefined
    return data as Memory
  } catch {
    return undefined
  }
}
