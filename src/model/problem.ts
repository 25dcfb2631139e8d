/** What the user can mend: one line and a hint, exit code 2. Anything else that is thrown is our bug (exit code 3). */
export type ProblemCode =
  | 'no-such-directory'
  | 'not-a-directory'
  | 'no-template'
  | 'unknown-option'
  | 'bad-option'
  | 'unknown-check'
  | 'unknown-function'
  | 'bad-config'
  | 'bad-baseline'
  | 'bad-contract'
  | 'cannot-write'
  | 'no-git'
  | 'not-committed'
  | 'not-proved'
  | 'missing-artefact'

export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  /** What to do about it. */
  readonly hint: string | undefined

  constructor(code: ProblemCode, message: string, hint?: string) {
    super(message)
    this.code = code
    this.hint = hint
  }
}
