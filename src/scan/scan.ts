import type { Check } from '../checks/check.ts'
import type { Application } from '../model/application.ts'
import type { ScanResult, Suppressed } from '../model/scan-result.ts'
import { isRemembered } from './baseline.ts'
import type { Remembered } from './baseline.ts'
import type { Changes } from './changed.ts'
import { ignoreComments } from './ignore-comments.ts'
import { runChecks } from './run-checks.ts'
import { suppress } from './suppress.ts'
import type { Suppression } from './suppress.ts'
import { isTouched } from './touched.ts'

/** What a scan needs to know beside the application. */
export interface ScanTerms {
  readonly version: string
  /** The scanned directories, as the user named them. */
  readonly roots: readonly string[]
  readonly stage: string | undefined
  /** The checks to run, and all that there are. */
  readonly checks: Readonly<Record<string, Check>>
  readonly known: Readonly<Record<string, Check>>
  /** Suppressions of the configuration. Those in comments are found here. */
  readonly suppressions: readonly Suppression[]
  readonly baseline: readonly Remembered[] | undefined
  readonly changes: Changes | undefined
  /** The text of a file, and its lines; undefined where it cannot be had. */
  readonly text: (file: string) => string | undefined
  readonly lines: (file: string) => readonly string[] | undefined
  /** Today, `2026-11-30`; what a suppression's last day is compared with. */
  readonly today: string
}

/** Looks at an application that was read: asks the checks, and sets apart what is accepted, remembered, or not changed. */
export function scan(application: Application, terms: ScanTerms): ScanResult {
  const all = runChecks(application, terms.checks)
  // A comment is looked for in what was read and nowhere else: in other files there is nothing for it to suppress.
  const read = application.files.filter(({ as }) => as !== 'other' && as !== 'unread').map(({ path }) => path)
  const code = application.code.functions.flatMap((fn) => fn.files)
  const files = new Set([...read, ...code, ...all.map(({ at }) => at.file)])
  const comments = [...files].flatMap((file) => ignoreComments(file, terms.text(file) ?? ''))
  const ran = Object.keys(terms.checks)
  const accepted = suppress(all, [...comments, ...terms.suppressions], { known: terms.known, ran: new Set(ran), today: terms.today })

  const setApart: Suppressed[] = [...accepted.suppressed]
  let findings = accepted.findings
  const leaveOut = (by: Suppressed['by'], reason: string, test: (finding: ScanResult['findings'][number]) => boolean): void => {
    setApart.push(...findings.filter(test).map((finding) => ({ finding, by, reason })))
    findings = findings.filter((finding) => !test(finding))
  }
  if (terms.baseline !== undefined) {
    const present = new Set(application.files.map(({ path }) => path))
    leaveOut('baseline', 'It was there when the baseline was written.', isRemembered(terms.baseline, findings, present))
  }
  if (terms.changes !== undefined) {
    const touched = isTouched(terms.changes, application, terms.lines)
    leaveOut('unchanged', `Nothing changed here since ${terms.changes.revision}.`, (finding) => !touched(finding))
  }
  const { version, roots, stage } = terms
  return { version, roots, stage, application, findings, suppressed: setApart, staleSuppressions: accepted.stale, checks: ran }
}
