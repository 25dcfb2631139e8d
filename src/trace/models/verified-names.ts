/** What the packages of one model publish about the names in it: lists of names, with spaces between them. Written by `npm run refresh-data`. */
export interface VerifiedNames {
  /** What was read, with versions: `pg@8.16.3 @types/pg@8.15.5`. Empty: none of the packages is published. */
  readonly sources: string
  /** The day. */
  readonly read: string
  /** Names that published types declare; of Python, stubs or the modules themselves. */
  readonly types: string
  /** Names that no types declare, but the published code defines. */
  readonly code: string
  /** Names that were not found. */
  readonly missing: string
}
