import picocolors from 'picocolors'
import type { ScanResult } from '../model/scan-result.ts'
import { fixOf } from './context.ts'
import type { ReportContext } from './context.ts'
import { coverageOf } from './coverage.ts'
import type { Coverage } from './coverage.ts'
import { overThreshold } from './options.ts'
import type { ReportOptions } from './options.ts'
import { filesOf, grouped } from './order.ts'
import type { Group } from './order.ts'
import { inert, plain } from './plain.ts'
import { score } from './score.ts'
import { suppressedLines, summaryLines, unreadLines } from './text-closing.ts'
import { codeLines } from './text-code.ts'
import { groupLines } from './text-group.ts'
import type { Pen } from './text-group.ts'
import { isOutside, shortLines } from './text-short.ts'
import { wrap } from './wrap.ts'

/** A report of so few kinds of finding is short enough as it is. */
const fewGroups = 5

/**
 * The report for people at a terminal: what an attacker would try first stands first; what is only possible, what was not read
 * and what is left out stand apart; the last lines say how much was looked at and what to do next.
 */
export function text(result: ScanResult, context: ReportContext, options: ReportOptions): string {
  const pen: Pen = { context, options, colors: picocolors.createColors(options.color) }
  const coverage = coverageOf(result)
  const findings = options.quiet ? result.findings.filter((finding) => overThreshold(finding, options)) : result.findings
  const groups = grouped(findings)
  const inShort = options.verbose || groups.length <= fewGroups ? () => false : isInShort(options)
  const [sure, possible] = [true, false].map((wanted) =>
    section(
      groups.filter((group) => group.sure === wanted),
      inShort,
      pen,
    ),
  )
  const blocks = [
    ...(sure ?? []),
    ...(possible === undefined || possible.length === 0
      ? []
      : [[pen.colors.underline('Possible, because something is not known')], ...possible]),
    ...(groups.some(inShort) ? [wrap(inShortWords(options), options.width).map(pen.colors.dim)] : []),
    ...(options.quiet
      ? []
      : [unreadLines(coverage, pen), ...(options.verbose ? [codeLines(result, pen)] : []), suppressedLines(result, pen)]),
    [...summaryLines(result, coverage, score(result, context), pen), ...(options.quiet ? [] : [next(groups, coverage)])],
  ]
  return inert(
    `${blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n`,
  )
}

const inShortWords = ({ prefix }: ReportOptions): string =>
  `Low findings are shown in short${isOutside(prefix) ? `, their places as seen from ${plain(prefix)}` : ''}; --verbose shows them whole, with their fixes.`

/** Low findings are mostly hygiene. Whole they would bury the rest, unless they are what fails the run. */
const isInShort =
  (options: ReportOptions) =>
  (group: Group): boolean =>
    group.severity === 'low' && !overThreshold(group, options)

function section(groups: readonly Group[], inShort: (group: Group) => boolean, pen: Pen): readonly (readonly string[])[] {
  const whole = groups.filter((group) => !inShort(group))
  const fix = (group: Group): string | undefined => fixOf(pen.context, group.check, filesOf(group))
  const told = (group: Group, index: number): boolean =>
    whole
      .slice(0, index)
      .some((before) => before.check === group.check && [fix(group), fixOf(pen.context, group.check)].includes(fix(before)))
  return [...whole.map((group, index) => groupLines(group, pen, told(group, index))), shortLines(groups.filter(inShort), pen)].filter(
    (lines) => lines.length > 0,
  )
}

/** The next command to try. */
function next([first]: readonly Group[], coverage: Coverage): string {
  if (first !== undefined) return `Next: cordon explain ${plain(first.check)}`
  const missed = coverage.unread.length > 0
  if (coverage.nothingSeen === 'no-application' && missed) return 'Next: mend what could not be read, and scan again'
  if (coverage.nothingSeen === 'no-application')
    return 'Next: cordon scan DIR, with the directory that holds your serverless.yml, template.yaml or cdk.out'
  if (coverage.nothingSeen === 'no-checks') return 'Next: cordon checks'
  if (missed) return 'Next: cordon scan --verbose lists everything that could not be read'
  return 'Next: cordon model shows what was understood of the application'
}
