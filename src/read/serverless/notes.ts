import type { Place } from '../../model/place.ts'
import type { Unread, UnreadReason } from '../../model/unread.ts'

/** What is found out about files while they are read, apart from the values themselves. */
export interface Notes {
  /** What could not be read; the same line with the same words is told once. */
  readonly report: (reason: UnreadReason, what: string, at: Place) => void
  /** A file that a service takes in. */
  readonly include: (path: string) => void
  readonly unread: () => readonly Unread[]
  readonly included: () => readonly string[]
}

export function takeNotes(): Notes {
  const unread = new Map<string, Unread>()
  const included = new Set<string>()
  return {
    report(reason, what, at) {
      // What one piece of code makes is missing in several places of the result; the piece is named once.
      const words = reason === 'not-executed' ? '' : `${at.column} ${what}`
      const key = `${reason} ${at.file} ${at.line} ${words}`
      if (!unread.has(key)) unread.set(key, { reason, what, at })
    },
    include: (path) => void included.add(path),
    unread: () => [...unread.values()],
    included: () => [...included],
  }
}
