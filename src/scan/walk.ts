import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { Problem } from '../model/problem.ts'
import type { Unread } from '../model/unread.ts'
import { project } from '../read/project.ts'
import type { FileText, Project, ProjectFile } from '../read/project.ts'
import { linksOf } from './links.ts'
import { readText, codeOf, reasonOf, whyUnreadable } from './read-text.ts'
import { isSkippedByName, whySkipped } from './skipped-folders.ts'

export interface Walked {
  /** Absolute path that the project's paths are relative to: the scanned directory, or the nearest one that holds all of them. */
  readonly base: string
  readonly project: Project
  /** Files and directories that could not be looked at. */
  readonly unread: readonly Unread[]
  /** Folders that were left out on purpose, and why. */
  readonly skipped: readonly { readonly path: string; readonly why: string }[]
}

interface WalkLimits {
  readonly files: number
  readonly bytesOfText: number
}

/** A template of CloudFormation may have 1 MB; bundles of code are larger. */
const walkLimits: WalkLimits = { files: 200_000, bytesOfText: 10_000_000 }

/**
 * Lists the files below directories and reads their text when it is asked for; the only input from disk that a scan has. Nothing
 * outside the directories is opened, whatever links lead there. Texts are not kept.
 *
 * @throws {Problem} `no-such-directory`, `not-a-directory`
 */
export function walk(directories: readonly string[], limits: WalkLimits = walkLimits): Walked {
  const all = [...new Set(directories.map(rootOf))]
  const roots = all.filter((root) => !all.some((other) => other !== root && isInside(other, root)))
  const base = commonDirectory(roots)
  const found = list(base, roots, limits)
  const links = linksOf(found.directoryLinks)
  const text = (path: string): FileText => {
    const real = found.files.has(path) ? path : links(path)
    if (!found.files.has(real)) return { unreadable: 'missing-file', what: `${path} does not exist` }
    return readText(found.fileLinks.get(real) ?? join(base, real), real, limits.bytesOfText)
  }
  const listed = project([...found.files.values()], text)
  return {
    base,
    project: { ...listed, has: (path) => listed.has(path) || listed.has(links(path)) },
    unread: found.unread,
    skipped: found.skipped,
  }
}

interface Listing {
  readonly files: ReadonlyMap<string, ProjectFile>
  /** Absolute targets of links to files. */
  readonly fileLinks: ReadonlyMap<string, string>
  /** Paths of links to directories and of what they lead to. They are followed where they are asked for, never walked: so none is a loop. */
  readonly directoryLinks: ReadonlyMap<string, string>
  readonly unread: readonly Unread[]
  readonly skipped: Walked['skipped']
}

/** What a template may be called. Other files matter only when something refers to them. */
const templateName = /\.(?:ya?ml|json|template|cfn)$/i

function list(base: string, roots: readonly string[], limits: WalkLimits): Listing {
  const files = new Map<string, ProjectFile>()
  const fileLinks = new Map<string, string>()
  const directoryLinks = new Map<string, string>()
  const unread: Unread[] = []
  const skipped: { path: string; why: string }[] = []
  const pathOf = (absolute: string): string =>
    absolute
      .slice(base.length)
      .split(sep)
      .filter((part) => part !== '')
      .join('/')
  const note = (reason: Unread['reason'], what: string, path: string): void =>
    void unread.push({ reason, what, at: { file: path === '' ? '.' : path, line: 1, column: 1 } })
  let left = limits.files

  const addFile = (path: string, absolute: string, bytes: number): void => {
    files.set(path, { path, bytes })
    const trouble = templateName.test(path) ? whyUnreadable(absolute, path, bytes, limits.bytesOfText) : undefined
    if (trouble !== undefined) note(trouble.unreadable, trouble.what, path)
  }

  const addLink = (path: string, absolute: string): void => {
    try {
      const target = realpathSync(absolute)
      if (!roots.some((root) => isInside(root, target))) return note('outside-project', `the link ${path} leads out of the project`, path)
      const stats = statSync(target)
      if (stats.isDirectory()) directoryLinks.set(path, pathOf(target))
      else if (stats.isFile()) {
        fileLinks.set(path, target)
        addFile(path, target, stats.size)
      }
    } catch (error) {
      // A link that leads nowhere hides nothing, unless a template should stand there.
      if (templateName.test(path) || codeOf(error) !== 'ENOENT') note(reasonOf(error), `the link ${path} leads nowhere`, path)
    }
  }

  const add = (entry: Dirent, directory: string): string | undefined => {
    const absolute = join(directory, entry.name)
    const path = pathOf(absolute)
    if (isSkippedByName(entry.name) && !entry.isFile()) skipped.push({ path, why: whySkipped(entry.name, new Set()) ?? '' })
    else if (entry.isDirectory()) return absolute
    else if (entry.isSymbolicLink()) addLink(path, absolute)
    else if (!entry.isFile()) skipped.push({ path, why: 'neither a file nor a directory' })
    else {
      try {
        addFile(path, absolute, lstatSync(absolute).size)
      } catch (error) {
        note(reasonOf(error), `${path} cannot be looked at`, path)
      }
    }
    return undefined
  }

  const waiting = [...roots].toReversed()
  for (let directory = waiting.pop(); directory !== undefined; directory = waiting.pop()) {
    const path = pathOf(directory)
    let entries: readonly Dirent[]
    try {
      entries = readdirSync(directory, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))
    } catch (error) {
      note(reasonOf(error), `the directory ${path} cannot be opened`, path)
      continue
    }
    const why = roots.includes(directory)
      ? undefined
      : whySkipped(path.slice(path.lastIndexOf('/') + 1), new Set(entries.map(({ name }) => name)))
    if (why !== undefined) {
      skipped.push({ path, why })
      continue
    }
    const inner: string[] = []
    for (const entry of entries.slice(0, left)) {
      const below = add(entry, directory)
      if (below !== undefined) inner.push(below)
    }
    if (entries.length > left) {
      note(
        'too-complex',
        `there are more than ${limits.files} files; the rest of ${path === '' ? 'the project' : path} and what comes after it was not looked at`,
        path,
      )
      break
    }
    left -= entries.length
    for (const below of inner.toReversed()) waiting.push(below)
  }
  return { files, fileLinks, directoryLinks, unread, skipped }
}

const isInside = (root: string, path: string): boolean => path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)

/** The directory with all links on the way to it resolved. */
function rootOf(directory: string): string {
  let real: string
  try {
    real = realpathSync(resolve(directory))
  } catch {
    throw new Problem('no-such-directory', `There is no directory ${directory}`, 'Name the directory that holds the project.')
  }
  if (!statSync(real).isDirectory())
    throw new Problem('not-a-directory', `${directory} is not a directory`, 'Name the directory that holds the file.')
  return real
}

function commonDirectory(roots: readonly string[]): string {
  const [first = process.cwd(), ...others] = roots
  const parts = first.split(sep)
  for (const other of others) {
    const compared = other.split(sep)
    const differs = parts.findIndex((part, index) => part !== compared[index])
    if (differs >= 0) parts.length = differs
  }
  return parts.length <= 1 ? resolve(sep) : parts.join(sep)
}
