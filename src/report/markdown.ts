import type { Finding } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import type { ScanResult } from '../model/scan-result.ts'
import { unreadReasons } from '../model/unread.ts'
import { checkText, fixOf, titleOf } from './context.ts'
import type { ReportContext } from './context.ts'
import { coverageOf } from './coverage.ts'
import type { Coverage } from './coverage.ts'
import { fileUri, placeText } from './location.ts'
import { codeSpan, htmlText, markdownText } from './markdown-text.ts'
import { overThreshold } from './options.ts'
import type { ReportOptions } from './options.ts'
import { filesOf, grouped, storyOf, withOriginal } from './order.ts'
import type { Group } from './order.ts'
import { score } from './score.ts'
import { countWords, counted, coverageWords, nothingSeenWords, scoreWords } from './words.ts'

/** A comment on a pull request holds 65,536 characters; what is cut off is counted. */
const few = { groups: 25, places: 10, unread: 20 }
const all = { groups: Infinity, places: Infinity, unread: Infinity }

/** A comment for a pull request: one line, a short table, and the rest folded away. */
export function markdown(result: ScanResult, context: ReportContext, options: ReportOptions): string {
  const limit = options.verbose ? all : few
  const coverage = coverageOf(result)
  const groups = grouped(options.quiet ? result.findings.filter((finding) => overThreshold(finding, options)) : result.findings)
  const sure = groups.filter((group) => group.sure)
  const possible = groups.filter((group) => !group.sure)
  const nothingSeen = result.findings.length === 0 ? nothingSeenWords(coverage) : undefined
  const parts = [
    `### Cordon: ${nothingSeen === undefined ? countWords(result) : 'nothing was looked at'}`,
    nothingSeen ?? `${upper(scoreWords(score(result, context)))}. ${coverageWords(coverage)}.`,
    table(sure.slice(0, limit.groups), context, options),
    ...sure.slice(0, limit.groups).map((group) => details(group, limit.places, context, options)),
    ...(sure.length > limit.groups ? [`… and ${counted(sure.length - limit.groups, 'more kind')} of finding.`] : []),
    ...(possible.length === 0 ? [] : ['#### Possible, because something is not known']),
    ...possible.slice(0, limit.groups).map((group) => details(group, limit.places, context, options)),
    unread(coverage, limit.unread, options),
    result.suppressed.length === 0 ? '' : `${upper(counted(result.suppressed.length, 'finding'))} left out on purpose.`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function table(groups: readonly Group[], context: ReportContext, { prefix }: ReportOptions): string {
  if (groups.length === 0) return ''
  const rows = groups.map(({ severity, check, reach, findings }) => {
    const more = findings.length === 1 ? '' : ` and ${findings.length - 1} more`
    return `| **${severity}** | ${markdownText(titleOf(context, check))} | ${link(findings[0].at, prefix)}${more} | ${reach} |`
  })
  return ['| | What | Where | Reach |', '|---|---|---|---|', ...rows].join('\n')
}

function details(group: Group, places: number, context: ReportContext, { prefix }: ReportOptions): string {
  const { check, severity, findings } = group
  const words = checkText(context, check)
  const shown = findings.slice(0, places).flatMap((finding) => story(finding, prefix))
  const hidden = findings.length - places
  return folded(`${severity}: ${titleOf(context, check)} (${counted(findings.length, 'place')})`, [
    [...shown, ...(hidden > 0 ? [`- … and ${hidden} more`] : [])].join('\n'),
    ...(words === undefined ? [] : [markdownText(words.why), `**Fix:** ${markdownText(fixOf(context, check, filesOf(group)) ?? '')}`]),
    codeSpan(`cordon explain ${check}`),
  ])
}

function story(finding: Finding, prefix: string): readonly string[] {
  return [
    `- ${link(finding.at, prefix)} ${markdownText(withOriginal(finding.because, finding.at))}`,
    ...storyOf(finding).map((step) => `  - ${link(step.at, prefix)} ${markdownText(step.what)}`),
  ]
}

function unread(coverage: Coverage, places: number, { prefix }: ReportOptions): string {
  const missed = coverage.unread
  if (missed.length === 0) return ''
  const lines = missed
    .slice(0, places)
    .map(({ reason, what, at }) => `- ${link(at, prefix)} ${unreadReasons[reason]}: ${markdownText(what)}`)
  const hidden = missed.length - places
  const title = `Not read: ${counted(coverage.filesUnread, 'file')}, and ${counted(coverage.unreadParts.length, 'place')} in others`
  return folded(title, [[...lines, ...(hidden > 0 ? [`- … and ${hidden} more`] : [])].join('\n')])
}

const folded = (title: string, parts: readonly string[]): string =>
  [`<details><summary>${htmlText(title)}</summary>`, ...parts, '</details>'].join('\n\n')

const link = (at: Place, prefix: string): string => `[${markdownText(placeText(at, prefix))}](${fileUri(at, prefix)}#L${at.line})`

const upper = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
