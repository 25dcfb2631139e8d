import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import type { UnreadReason } from '../model/unread.ts'
import type { FileText } from '../read/project.ts'
import { decode, encodingOf, sniffed } from './decode.ts'

export type Unreadable = Extract<FileText, { unreadable: UnreadReason }>

/** Why the text of a file could not be had, from its first bytes; undefined where nothing stands against it. */
export function whyUnreadable(absolute: string, path: string, bytes: number, limit: number): Unreadable | undefined {
  if (bytes > limit) return tooLarge(path, bytes, limit)
  return attempt(path, () => (encodingOf(readBytes(absolute, sniffed).bytes) === undefined ? binary(path) : undefined))
}

/** The text of a file of at most so many bytes. */
export function readText(absolute: string, path: string, limit: number): FileText {
  return attempt<FileText>(path, () => {
    const { bytes, size } = readBytes(absolute, limit)
    if (size > limit) return tooLarge(path, size, limit)
    const text = decode(bytes)
    return text === undefined ? binary(path) : { text }
  })
}

/** What an error of the file system means. */
export function reasonOf(error: unknown): UnreadReason {
  const code = codeOf(error)
  return code === 'EACCES' || code === 'EPERM' ? 'permission' : 'missing-file'
}

/** The system's own word for an error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}

function attempt<T>(path: string, read: () => T): T | Unreadable {
  try {
    return read()
  } catch (error) {
    const reason = reasonOf(error)
    return { unreadable: reason, what: reason === 'permission' ? `${path} may not be opened` : `${path} cannot be read` }
  }
}

/** Up to `limit` bytes and the size of the whole. Links were resolved before: one that has appeared since is not followed. */
function readBytes(absolute: string, limit: number): { readonly bytes: Uint8Array; readonly size: number } {
  const file = openSync(absolute, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const { size } = fstatSync(file)
    const bytes = Buffer.alloc(Math.min(size, limit))
    let filled = 0
    while (filled < bytes.length) {
      const count = readSync(file, bytes, filled, bytes.length - filled, filled)
      if (count === 0) break
      filled += count
    }
    return { bytes: bytes.subarray(0, filled), size }
  } finally {
    closeSync(file)
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`
const tooLarge = (path: string, bytes: number, limit: number): Unreadable => ({
  unreadable: 'too-large',
  what: `${path} has ${megabytes(bytes)}; files over ${megabytes(limit)} are not read`,
})
const binary = (path: string): Unreadable => ({ unreadable: 'binary', what: `${path} is not text` })
