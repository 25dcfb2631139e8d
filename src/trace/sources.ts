/** The project's files, as far as trace may see them. Paths are relative to the project, with forward slashes. */
export interface Sources {
  /** The text of a file, or undefined where there is none, it is no text, or it is too large. */
  readonly read: (path: string) => string | undefined
  /** Is there such a file? Folders are no files. */
  readonly isFile: (path: string) => boolean
  readonly isFolder: (path: string) => boolean
}
