import type { Application, ReadFile } from '../model/application.ts'
import type { Unread } from '../model/unread.ts'
import { readProject } from '../read/index.ts'
import type { ReadOptions } from '../read/index.ts'
import { matchesPath } from './glob.ts'
import type { Walked } from './walk.ts'

/**
 * The application in the directories that were walked. What the walk could not open is part of it, as unread. A file that the
 * configuration excludes is no template of its own, but still read where another file refers to it.
 */
export function readWalked(
  { project, unread }: Pick<Walked, 'project' | 'unread'>,
  options: ReadOptions,
  exclude: readonly string[],
): Application {
  const isExcluded = (path: string): boolean => exclude.some((pattern) => matchesPath(pattern, path))
  const offered = exclude.length === 0 ? project : { ...project, files: project.files.filter(({ path }) => !isExcluded(path)) }
  const application = readProject(offered, options)
  const keyOf = ({ reason, at }: Unread): string => `${reason} ${at.file}`
  const said = new Set(application.unread.map(keyOf))
  const missing = unread.filter((one) => !isExcluded(one.at.file) && !said.has(keyOf(one)))
  if (missing.length === 0) return application
  const known = new Set(application.files.map(({ path }) => path))
  const unopened = [...new Set(missing.map(({ at }) => at.file))].filter((path) => !known.has(path))
  const files: readonly ReadFile[] = [...application.files, ...unopened.map((path) => ({ path, as: 'unread' as const, bytes: 0 }))]
  return { ...application, files, unread: [...application.unread, ...missing] }
}
