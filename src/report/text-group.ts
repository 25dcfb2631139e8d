import type picocolors from 'picocolors'
import type { Finding, Severity, Step } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import { fixOf, titleOf } from './context.ts'
import type { ReportContext } from './context.ts'
import { excerpt } from './excerpt.ts'
import { placeText } from './location.ts'
import type { ReportOptions } from './options.ts'
import { filesOf, storyOf, withOriginal } from './order.ts'
import type { Group } from './order.ts'
import { clip, plain } from './plain.ts'
import { masked } from './redact.ts'
import { counted } from './words.ts'
import { columns, wrap } from './wrap.ts'

type Colors = ReturnType<typeof picocolors.createColors>

/** What a line of the report is written with. */
export interface Pen {
  readonly context: ReportContext
  readonly options: ReportOptions
  readonly colors: Colors
}

/** Where titles begin: after the longest word for a severity. */
export const columnOfTitle = 10
/** Places of one group before the rest is only counted. */
const fewPlaces = 8
/** Places that are shown with their source line and their story; more would drown the list. */
const fewExcerpts = 3
/** A longer story is cut in its middle: how it begins and where it ends matter most. */
const fewSteps = 10
const stepsAround = { before: 5, after: 4 }
const longestSentence = 400

/**
 * A group of findings: one headline, its places with what stands there, and the way out.
 * @param told the report has shown the same fix before, of a group with another severity or reach
 */
export function groupLines(group: Group, pen: Pen, told: boolean): readonly string[] {
  const { options, colors } = pen
  const shown = options.verbose ? group.findings : group.findings.slice(0, fewPlaces)
  const column = columnAfter(shown, 2, pen)
  const hidden = group.findings.length - shown.length
  return [
    ...headline(group, `${plain(group.check)} · ${group.sure ? 'sure' : 'possible'} · ${group.reach}`, pen),
    ...shown.flatMap((finding, index) => placeLines(finding, { column, whole: options.verbose || index < fewExcerpts }, pen)),
    ...(hidden > 0 ? [colors.dim(`  … and ${hidden} more (--verbose)`)] : []),
    ...(told ? [`  ${colors.green('fix')}  as above`] : advice(group, pen)),
  ]
}

/** How bad it is and what can happen, with `meta` at the right edge or, where it does not fit, on a line of its own. */
export function headline(
  { check, severity }: Pick<Group, 'check' | 'severity'>,
  meta: string,
  { context, options, colors }: Pen,
): readonly string[] {
  const word = severity.toUpperCase().padEnd(columnOfTitle)
  const title = plain(titleOf(context, check))
  const room = options.width - columns(word) - columns(title) - columns(meta)
  const start = severityColor(severity, colors)(word.trimEnd()) + ' '.repeat(columns(word) - severity.length) + colors.bold(title)
  return room >= 2 ? [start + ' '.repeat(room) + colors.dim(meta)] : [start, colors.dim(`${' '.repeat(columns(word))}${meta}`)]
}

function placeLines(
  finding: Finding,
  { column, whole }: { readonly column: number; readonly whole: boolean },
  pen: Pen,
): readonly string[] {
  const lines = located(placeText(finding.at, pen.options.prefix), withOriginal(finding.because, finding.at), { column, before: '  ' }, pen)
  if (!whole) return lines
  const source = excerpt(finding, pen.context)
  const room = pen.options.width - column - 2
  return [
    ...lines,
    ...(source === undefined || source === masked ? [] : [pen.colors.dim(`${' '.repeat(column)}│ ${clip(source, Math.max(room, 20))}`)]),
    ...storyLines(storyOf(finding), pen),
  ]
}

function storyLines(steps: readonly Step[], pen: Pen): readonly string[] {
  const before = '  → '
  const whole = pen.options.verbose || steps.length <= fewSteps
  const start = whole ? steps : steps.slice(0, stepsAround.before)
  const end = whole ? [] : steps.slice(-stepsAround.after)
  const column = columnAfter([...start, ...end], columns(before), pen)
  const lines = ({ at, what }: Step): readonly string[] => located(placeText(at, pen.options.prefix), what, { column, before }, pen)
  const hidden = steps.length - start.length - end.length
  const gap = hidden > 0 ? [pen.colors.dim(`${before}… ${counted(hidden, 'more step')} (--verbose)`)] : []
  return [...start.flatMap(lines), ...gap, ...end.flatMap(lines)]
}

/** Where the sentences begin: after the longest place that leaves them more than half of the line. */
export function columnAfter(places: readonly { readonly at: Place }[], indent: number, { options }: Pick<Pen, 'options'>): number {
  const widths = places.map(({ at }) => columns(placeText(at, options.prefix))).filter((width) => width <= options.width * 0.45)
  return indent + 2 + widths.reduce((widest, width) => Math.max(widest, width), 0)
}

/** `file:line  sentence`, the sentence in its own column; under the place where that is too long for it. */
export function located(
  place: string,
  sentence: string,
  { column, before }: { readonly column: number; readonly before: string },
  { options, colors }: Pick<Pen, 'options' | 'colors'>,
): readonly string[] {
  const words = clip(plain(sentence), options.verbose ? Infinity : longestSentence)
  const [first = '', ...more] = wrap(words, Math.max(options.width - column, 20))
  const indented = (line: string): string => ' '.repeat(column) + line
  const taken = columns(before) + columns(place)
  const start = before + colors.cyan(place)
  if (taken + 2 > column) return [start, ...[first, ...more].map(indented)]
  return [start + ' '.repeat(column - taken) + first, ...more.map(indented)]
}

function advice(group: Group, { context, options, colors }: Pen): readonly string[] {
  const explain = `cordon explain ${plain(group.check)}`
  const fix = plain(fixOf(context, group.check, filesOf(group)) ?? '')
  if (fix === '') return [colors.dim(`  ${explain}`)]
  const lines = wrap(fix, Math.max(options.width - 7, 20))
  const room = options.width - 7 - columns(lines.at(-1) ?? '') - columns(explain)
  const led = lines.map((line, index) => (index === 0 ? `  ${colors.green('fix')}  ${line}` : `       ${line}`))
  return room >= 2
    ? [...led.slice(0, -1), `${led.at(-1) ?? ''}${' '.repeat(room)}${colors.dim(explain)}`]
    : [...led, colors.dim(`       ${explain}`)]
}

export function severityColor(severity: Severity, colors: Colors): (text: string) => string {
  switch (severity) {
    case 'critical':
      return (text) => colors.bold(colors.inverse(colors.red(text)))
    case 'high':
      return (text) => colors.bold(colors.red(text))
    case 'medium':
      return colors.yellow
    case 'low':
      return colors.blue
  }
}
