import { readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'

/** The repository's root folder. */
export const root = resolve(import.meta.dirname, '..')

const skipped = new Set(['node_modules', 'fixtures', 'dist', '.git'])

/**
 * Every file under a folder of the repository, as paths from the root with `/`, sorted. A missing folder has no files.
 * Installed packages, build output and fixtures are left out: fixtures may hold source that is wrong on purpose.
 */
export function filesUnder(folder: string): string[] {
  const found: string[] = []
  const visit = (place: string): void => {
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      if (entry.isDirectory() && !skipped.has(entry.name)) visit(join(place, entry.name))
      if (entry.isFile()) found.push(relative(root, join(place, entry.name)).split(sep).join('/'))
    }
  }
  try {
    visit(join(root, folder))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return found.sort()
}
