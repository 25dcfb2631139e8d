import type { Place } from './place.ts'

/** A file or a construct that could not be read. Never dropped in silence: what was not looked at is part of every result. */
export interface Unread {
  readonly reason: UnreadReason
  /** For people: what it is and what would help. */
  readonly what: string
  readonly at: Place
}

export const unreadReasons = {
  syntax: 'The file is not valid YAML or JSON',
  repaired: 'The file is not quite valid; it was read by a tolerant second pass',
  'too-large': 'The file is larger than the limit',
  binary: 'The file is not text',
  permission: 'The file may not be opened',
  'outside-project': 'A reference leads out of the project',
  'missing-file': 'A file that is referred to does not exist',
  'missing-source': 'The source of a handler was not found',
  'unresolved-variable': 'A variable has no value in the files',
  'variable-cycle': 'Variables refer to each other in a circle',
  'not-executed': 'The value is made by code, and code of the project is never run',
  'no-reader': 'No reader for this kind of file yet',
  'needs-build': 'The template is made by a build step that has not been run',
  'unknown-construct': 'The construct is not known',
  'too-complex': 'Expanding the file would take more memory or time than allowed',
  invalid: 'The file does not say what its format asks for',
} as const
export type UnreadReason = keyof typeof unreadReasons
