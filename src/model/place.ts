/** Where a fact stands in a file. Lines and columns start at 1, as editors and SARIF count. */
export interface Place {
  /** Path relative to the scanned directory, with forward slashes. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine?: number
  readonly endColumn?: number
  /** Of a file that a build made: what it made this of, as its source map says, where that is not in the project. `src/a.ts:12`. */
  readonly original?: string
}

/** `file:line`, the form that terminals and editors turn into a link. */
export function showPlace(place: Place): string {
  return `${place.file}:${place.line}`
}

/** Order of reading: by file, then line, then column. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
