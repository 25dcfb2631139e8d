import { directoryOf, within } from '../project.ts'
import type { Project } from '../project.ts'

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** A path without the ending of its last part: `src/app` of `src/app.ts`. */
export function stem(path: string): string {
  const dot = path.lastIndexOf('.')
  return dot > path.lastIndexOf('/') + 1 ? path.slice(0, dot) : path
}

/** The first of the paths, seen from a directory, that is a file of the project. */
export function firstFile(project: Project, directory: string, paths: readonly string[]): string | undefined {
  for (const written of paths) {
    const path = within(directory, written)
    if (path !== undefined && project.has(path)) return path
  }
  return undefined
}

/** The directory and those above it, nearest first, the scanned directory (`''`) last. */
export function ancestors(directory: string): readonly string[] {
  const all = [directory]
  for (let current = directory; current !== '';) all.push((current = directoryOf(current)))
  return all
}

interface Index {
  readonly byName: ReadonlyMap<string, readonly string[]>
  readonly byDirectory: ReadonlyMap<string, readonly string[]>
  readonly directories: ReadonlySet<string>
}

/** A project may have a thousand functions: its files are gone through once. */
const indexes = new WeakMap<Project, Index>()

function indexOf(project: Project): Index {
  const ready = indexes.get(project)
  if (ready !== undefined) return ready
  const byName = new Map<string, string[]>()
  const byDirectory = new Map<string, string[]>()
  const directories = new Set<string>([''])
  const add = (map: Map<string, string[]>, key: string, path: string): void => {
    const list = map.get(key)
    if (list === undefined) map.set(key, [path])
    else list.push(path)
  }
  for (const { path } of project.files) {
    add(byDirectory, directoryOf(path), path)
    for (let directory = directoryOf(path); !directories.has(directory); directory = directoryOf(directory)) directories.add(directory)
    if (!isBuilt(path)) add(byName, baseName(path), path)
  }
  const index = { byName, byDirectory, directories }
  indexes.set(project, index)
  return index
}

/** All files with this name. Installed packages and the assets of earlier builds are not the team's source. */
export const filesNamed = (project: Project, name: string): readonly string[] => indexOf(project).byName.get(name) ?? []

/** The files that lie directly in a directory. */
export const filesIn = (project: Project, directory: string): readonly string[] => indexOf(project).byDirectory.get(directory) ?? []

/** Is there any file in the directory or below it? */
export const hasDirectory = (project: Project, directory: string): boolean => indexOf(project).directories.has(directory)

/** Is this copy of the source made by a packaging tool, under a name that no person gives? */
export function isBuilt(path: string): boolean {
  return /(?:^|\/)(?:asset\.[0-9a-f]{16,}|\.aws-sam|\.serverless|\.webpack|\.esbuild|node_modules)\//.test(path)
}

/** Is the path inside the directory? Everything is inside `''`. */
export function isInside(directory: string, path: string): boolean {
  return directory === '' || path.startsWith(`${directory}/`)
}

/** The text of a file, where it can be had. */
export function textOf(project: Project, path: string): string | undefined {
  if (!project.has(path)) return undefined
  const source = project.text(path)
  return 'text' in source ? source.text : undefined
}
