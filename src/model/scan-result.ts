import type { Application } from './application.ts'
import type { Finding } from './finding.ts'
import type { Place } from './place.ts'

/** All that a scan found out; the only thing that a report sees. */
export interface ScanResult {
  /** Version of Cordon. */
  readonly version: string
  /** The scanned directories, as the user named them. */
  readonly roots: readonly string[]
  readonly stage: string | undefined
  readonly application: Application
  /** Worst first; sure ones before unsure ones of the same severity. */
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
  /** Suppressions that match nothing (any more), or that have expired. */
  readonly staleSuppressions: readonly { readonly at: Place; readonly check: string; readonly why: string }[]
  /** Ids of the checks that ran. */
  readonly checks: readonly string[]
}

export interface Suppressed {
  readonly finding: Finding
  readonly by: 'comment' | 'config' | 'baseline' | 'unchanged'
  readonly reason: string
}
