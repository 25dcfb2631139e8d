import type { Step } from '../model/finding.ts'
import type { ScanResult, Suppressed } from '../model/scan-result.ts'
import { unreadReasons } from '../model/unread.ts'
import type { Unread, UnreadReason } from '../model/unread.ts'
import type { Coverage } from './coverage.ts'
import { placeText } from './location.ts'
import { plain } from './plain.ts'
import type { Score } from './score.ts'
import { columnAfter, located, severityColor } from './text-group.ts'
import type { Pen } from './text-group.ts'
import { countWords, counted, coverageWords, notFollowedWords, nothingSeenWords, scoreWords } from './words.ts'
import { columns, wrap } from './wrap.ts'

const fewUnread = 3
const fewNotFollowed = 8

/** What was not looked at, by reason. */
export function unreadLines(coverage: Coverage, pen: Pen): readonly string[] {
  const { filesRead, filesUnread, unreadFiles, unreadParts } = coverage
  const files =
    filesUnread === 0 ? [] : [`Read ${filesRead} of ${counted(filesRead + filesUnread, 'file')}. Not read:`, ...byReason(unreadFiles, pen)]
  const parts =
    unreadParts.length === 0
      ? []
      : [`${counted(unreadParts.length, 'place')} in what was read could not be understood:`, ...byReason(unreadParts, pen)]
  const code = notFollowedWords(coverage, pen.options.verbose ? Infinity : fewNotFollowed).flatMap((words) =>
    wrap(plain(words), pen.options.width),
  )
  return [...files, ...parts, ...code]
}

function byReason(unread: readonly Unread[], pen: Pen): readonly string[] {
  const reasons = (Object.keys(unreadReasons) as UnreadReason[]).filter((reason) => unread.some((each) => each.reason === reason))
  return reasons.flatMap((reason) => {
    const all = unread.filter((each) => each.reason === reason)
    const shown = pen.options.verbose ? all : all.slice(0, fewUnread)
    const hidden = all.length - shown.length
    return [
      `  ${unreadReasons[reason]}${all.length === 1 ? '' : ` (${all.length})`}`,
      ...list(shown, '    ', pen),
      ...(hidden > 0 ? [pen.colors.dim(`    … and ${hidden} more (--verbose)`)] : []),
    ]
  })
}

/** Places with a sentence each, the sentences in one column. */
function list(rows: readonly Step[], before: string, pen: Pen): readonly string[] {
  const column = columnAfter(rows, before.length, pen)
  return rows.flatMap(({ at, what }) => located(placeText(at, pen.options.prefix), what, { column, before }, pen))
}

const suppressors: Readonly<Record<Suppressed['by'], string>> = {
  comment: 'by a comment',
  config: 'in the configuration',
  baseline: 'in the baseline',
  unchanged: 'where nothing changed',
}

/** What is left out on purpose, and what is left out for no reason any more. */
export function suppressedLines({ suppressed, staleSuppressions }: ScanResult, pen: Pen): readonly string[] {
  const by = (Object.keys(suppressors) as Suppressed['by'][]).map(
    (each) => [suppressors[each], suppressed.filter((one) => one.by === each).length] as const,
  )
  const said = by.filter(([, count]) => count > 0).map(([how, count]) => `${count} ${how}`)
  return [
    ...(said.length === 0 ? [] : [`Left out: ${said.join(', ')}`]),
    ...(staleSuppressions.length === 0 ? [] : ['Suppressions that do nothing:']),
    ...list(
      staleSuppressions.map(({ at, check, why }) => ({ at, what: check === '' ? why : `${check}: ${why}` })),
      '  ',
      pen,
    ),
  ]
}

/** Counts, score, and what was looked at. */
export function summaryLines(result: ScanResult, coverage: Coverage, score: Score, { colors, options }: Pen): readonly string[] {
  const nothingSeen = nothingSeenWords(coverage)
  if (nothingSeen !== undefined && result.findings.length === 0) return [colors.bold(nothingSeen)]
  const stage = result.stage === undefined ? '' : `, stage ${plain(result.stage)}`
  const counts = countWords(result, (severity, words) => severityColor(severity, colors)(words))
  const gap = '    '
  const fits = columns(countWords(result) + gap + scoreWords(score)) <= options.width
  return [
    ...(fits ? [counts + gap + scoreWords(score)] : [counts, scoreWords(score)]),
    ...wrap(coverageWords(coverage) + stage, options.width).map(colors.dim),
  ]
}
