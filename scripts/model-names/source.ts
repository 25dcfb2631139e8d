import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Declared } from './declared.ts'
import type { Fetched } from './fetched.ts'

/** A published package in which names of a model may be declared. */
export interface Source {
  /** Read even when no name is missing any more. */
  readonly always: boolean
  readonly get: () => Fetched | undefined
  /** Adds what its types declare (of Python: its modules); false: it publishes none. */
  readonly readTypes: (declared: Declared, from: Fetched) => boolean
  /** Adds what its code defines, where types are published apart or not at all. */
  readonly readCode: (declared: Declared, from: Fetched) => void
}

/** Files under a folder as paths from it; tests, examples and installed packages left out. */
export function filesIn(folder: string, pattern: RegExp): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile()) return pattern.test(entry.name) ? [entry.name] : []
    if (!entry.isDirectory() || /^(?:node_modules|tests?|__tests__|examples?|docs)$/.test(entry.name)) return []
    return filesIn(join(folder, entry.name), pattern).map((file) => `${entry.name}/${file}`)
  })
}
