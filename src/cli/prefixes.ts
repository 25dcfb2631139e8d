import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** Where a project lies for those who read of its places. With forward slashes; empty where they are the same. */
export interface Prefixes {
  /** From where the user stands, so that places can be clicked. */
  readonly fromHere: string
  /** From the root of the repository, which is where programs read a report; it never leads out of it. */
  readonly fromRepository: string
}

/** @param base the absolute path, links resolved, that the places of a project are seen from */
export function prefixesOf(base: string, cwd: string): Prefixes {
  const fromHere = wayTo(base, realpathSync(cwd))
  for (let folder = base; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return { fromHere, fromRepository: wayTo(base, folder) }
    if (folder === dirname(folder)) return { fromHere, fromRepository: fromHere.startsWith('..') ? '' : fromHere }
  }
}

/** A relative path with forward slashes. */
export const wayTo = (to: string, from: string): string => relative(from, to).replaceAll('\\', '/')
