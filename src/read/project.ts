import type { ReadFile } from '../model/application.ts'
import type { Unread, UnreadReason } from '../model/unread.ts'
import { readDocument } from './document/document.ts'
import type { Document } from './document/document.ts'

/** The files of a project as readers see them. Files, and nothing else, come in here; readers do no input or output. */
export interface Project {
  /** All files below the scanned directories, paths relative to it with forward slashes, sorted. */
  readonly files: readonly ProjectFile[]
  readonly has: (path: string) => boolean
  /** The text of a file, or why it cannot be had. */
  readonly text: (path: string) => FileText
  /** The text parsed as YAML or JSON; parsed once. */
  readonly document: (path: string) => Document
}

export interface ProjectFile {
  readonly path: string
  readonly bytes: number
}

export type FileText = { readonly text: string } | { readonly unreadable: UnreadReason; readonly what: string }

/** What the user says about the deployment that is looked at. */
export interface ReadOptions {
  /** The day of the scan, `2026-11-22`. */
  readonly today: string
  /** `--stage`; undefined: each framework's own default. */
  readonly stage: string | undefined
  /** Command line options that templates ask for by `${opt:name}`. */
  readonly options: ReadonlyMap<string, string>
  /** Deployment parameters (`${param:name}`). */
  readonly parameters: ReadonlyMap<string, string>
  /** Environment variables that the user named with `--env`; no other is ever read. */
  readonly environment: ReadonlyMap<string, string>
}

/** For tests and benchmarks: nothing is said, and the day is fixed. */
export const noOptions: ReadOptions = {
  today: '2026-11-22',
  stage: undefined,
  options: new Map(),
  parameters: new Map(),
  environment: new Map(),
}

/** Which files a reader took, and as what. A claimed file is not offered to the readers after it. */
export type Claims = ReadonlyMap<string, ReadFile['as']>

export interface ReaderResult<T> {
  readonly value: T
  readonly claims: Claims
  readonly unread: readonly Unread[]
}

/** A project from texts: the way in for tests and for files that the walker has read. */
export function projectOf(texts: ReadonlyMap<string, string>): Project {
  return project(
    [...texts].map(([path, text]) => ({ path, bytes: Buffer.byteLength(text) })),
    (path) => {
      const text = texts.get(path)
      return text === undefined ? { unreadable: 'missing-file', what: `${path} does not exist` } : { text }
    },
  )
}

export function project(files: readonly ProjectFile[], text: (path: string) => FileText): Project {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const paths = new Set(sorted.map(({ path }) => path))
  const documents = new Map<string, Document>()
  return {
    files: sorted,
    has: (path) => paths.has(path),
    text,
    document(path) {
      const ready = documents.get(path)
      if (ready !== undefined) return ready
      const source = text(path)
      const made: Document =
        'text' in source
          ? readDocument(path, source.text)
          : {
              file: path,
              root: undefined,
              unread: [{ reason: source.unreadable, what: source.what, at: { file: path, line: 1, column: 1 } }],
            }
      documents.set(path, made)
      return made
    },
  }
}

/** The directory part of a path; empty for the scanned directory itself. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

/**
 * A path written in a file, seen from its directory. Undefined when it leads out of the scanned directory or is absolute: such a
 * file is never opened.
 */
export function within(directory: string, written: string): string | undefined {
  const path = written.replaceAll('\\', '/')
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return undefined
  const parts: string[] = []
  for (const part of [...directory.split('/'), ...path.split('/')]) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}
