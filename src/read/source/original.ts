import { directoryOf, within } from '../project.ts'
import type { Project } from '../project.ts'
import { ancestors, baseName, filesNamed, isBuilt, isInside, textOf } from './files.ts'
import { lastSource } from './source-map.ts'

export interface Original {
  /** The directory that was packed, or its twin in the source where it was packed as it is. */
  readonly root: string
  readonly file: string
}

/**
 * The file that a person edits behind one that a build step made: by its source map, by the names that a bundler leaves in
 * comments, or because it is the same file, copied. Undefined where the file is no product or does not tell.
 */
export function originalOf(project: Project, root: string, file: string): Original | undefined {
  const source = fromMap(project, file) ?? (isBuilt(file) ? (fromCopy(project, root, file) ?? fromComments(project, file)) : undefined)
  if (source === undefined || source === file) return undefined
  const copied = file.slice(root === '' ? 0 : root.length + 1)
  if (source === copied || source.endsWith(`/${copied}`)) return { root: source.slice(0, -copied.length).replace(/\/$/, ''), file: source }
  return { root, file: source }
}

/** `index.js.map` beside `index.js`. In a bundle the entry's own code comes last. */
function fromMap(project: Project, file: string): string | undefined {
  const map = textOf(project, `${file}.map`)
  const source = map === undefined ? undefined : lastSource(map)
  return source === undefined ? undefined : resolve(project, directoryOf(file), source.replace(/^webpack:\/\/[^/]*\//, ''))
}

/** A directory that is packed as it is: the same file stands elsewhere in the project under the same path. */
function fromCopy(project: Project, root: string, file: string): string | undefined {
  const relative = file.slice(root === '' ? 0 : root.length + 1)
  const text = textOf(project, file)
  const copies = filesNamed(project, baseName(file)).filter(
    (candidate) => `/${candidate}`.endsWith(`/${relative}`) && text !== undefined && textOf(project, candidate) === text,
  )
  if (copies.length < 2) return copies[0]
  // Handlers of two functions may be equal to the letter; the files beside them tell which directory was packed.
  const others = project.files.filter(({ path }) => isInside(root, path)).map(({ path }) => path.slice(root.length + 1))
  const shared = (copy: string): number => others.filter((other) => project.has(copy.slice(0, -relative.length) + other)).length
  return copies.reduce((best, copy) => (shared(copy) > shared(best) ? copy : best))
}

/** esbuild writes `// src/orders/create.ts` before each module's code unless it is told to shorten the bundle. */
function fromComments(project: Project, file: string): string | undefined {
  if (!/\.[cm]?js$/.test(file)) return undefined
  let last: string | undefined
  for (const found of textOf(project, file)?.matchAll(/^\/\/ (\S+\.[cm]?[jt]sx?)$/gm) ?? [])
    last = resolve(project, directoryOf(file), found[1] ?? '') ?? last
  return last
}

/** A path in a product is relative to it, or to some directory above, where the build was started. */
function resolve(project: Project, directory: string, written: string): string | undefined {
  for (const base of ancestors(directory)) {
    const path = within(base, written)
    if (path !== undefined && project.has(path) && !isBuilt(path)) return path
  }
  return undefined
}
