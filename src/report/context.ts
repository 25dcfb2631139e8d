import type { Severity } from '../model/finding.ts'
import type { CodeLanguage } from '../model/language.ts'
import type { Reach } from '../model/reach.ts'
import type { ScanResult } from '../model/scan-result.ts'
import type { RiskId } from '../risks/catalogue.ts'
import { fixText } from './fix-text.ts'
import type { ReportOptions } from './options.ts'

/** What a report tells of a check, beside its findings. The check's own definition has this shape. */
export interface CheckText {
  readonly title: string
  readonly risk: RiskId
  readonly severity: Severity | Readonly<Record<Reach, Severity>>
  readonly why: string
  readonly fix: string
  readonly fixIn?: Readonly<Record<CodeLanguage, string>>
  readonly references: readonly string[]
}

/** What the words of a report come from. Handed in, so that a report reads no file and imports no check. */
export interface ReportContext {
  readonly checks: Readonly<Record<string, CheckText>>
  /** The lines of a scanned file, for excerpts; undefined where they are not at hand. */
  readonly sources: (file: string) => readonly string[] | undefined
}

/** A report is a pure function of the scan's result; what it returns is the whole file or the whole answer on the terminal. */
export type Report = (result: ScanResult, context: ReportContext, options: ReportOptions) => string

/** The words of a check; undefined for an id that the registry does not know. */
export function checkText(context: Pick<ReportContext, 'checks'>, id: string): CheckText | undefined {
  return Object.hasOwn(context.checks, id) ? context.checks[id] : undefined
}

/** What to do about findings of a check in these files; undefined for a check that the registry does not know. */
export function fixOf(context: Pick<ReportContext, 'checks'>, id: string, files: readonly string[] = []): string | undefined {
  const words = checkText(context, id)
  return words === undefined ? undefined : fixText(words, files)
}

/** The headline of a check; its id where the registry does not know it. */
export function titleOf(context: Pick<ReportContext, 'checks'>, id: string): string {
  return checkText(context, id)?.title ?? id
}
