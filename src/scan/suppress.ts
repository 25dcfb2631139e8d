import type { Check } from '../checks/check.ts'
import type { Finding } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import type { ScanResult, Suppressed } from '../model/scan-result.ts'
import { suggest } from '../model/suggest.ts'

interface SuppressionBase {
  readonly at: Place
  readonly check: string
  readonly reason: string
  /** The last day on which it holds, `2027-01-31`. */
  readonly until: string | undefined
}

/** Somebody's word that a finding is accepted: what it covers, why, and until when. */
export type Suppression = SuppressionBase & (CommentSuppression | ConfigSuppression)

interface CommentSuppression {
  readonly by: 'comment'
  /** The line of its own file that it speaks of. */
  readonly line: number
}

interface ConfigSuppression {
  readonly by: 'config'
  readonly covers: (finding: Finding) => boolean
}

interface Suppressions {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
  readonly stale: ScanResult['staleSuppressions']
}

/** What decides whether a suppression counts. */
export interface SuppressionTerms {
  /** All checks there are, and those that ran: of a check that did not run nobody can say that its suppression is unused. */
  readonly known: Readonly<Record<string, Check>>
  readonly ran: ReadonlySet<string>
  /** Today, `2026-11-30`. */
  readonly today: string
}

/**
 * Takes the accepted findings out. A suppression without a reason, of an unknown check, out of date or without a finding does
 * nothing and is reported.
 */
export function suppress(findings: readonly Finding[], suppressions: readonly Suppression[], terms: SuppressionTerms): Suppressions {
  const faults = suppressions.map((suppression) => faultOf(suppression, terms))
  const coveringOf = index(suppressions.filter((_, position) => faults[position] === undefined))
  const used = new Set<Suppression>()
  const kept: Finding[] = []
  const suppressed: Suppressed[] = []
  for (const finding of findings) {
    const covering = coveringOf(finding)
    for (const each of covering) used.add(each)
    const [first] = covering
    if (first === undefined) kept.push(finding)
    else suppressed.push({ finding, by: first.by, reason: first.reason })
  }
  const stale = suppressions.flatMap((suppression, position) => {
    const { at, check } = suppression
    const unused = terms.ran.has(check) && !used.has(suppression) ? 'the check finds nothing here' : undefined
    const why = faults[position] ?? unused
    return why === undefined ? [] : [{ at, check, why }]
  })
  return { findings: kept, suppressed, stale }
}

/** Comments are found by their line: a hostile file may hold as many as it has lines. */
function index(suppressions: readonly Suppression[]): (finding: Finding) => readonly Suppression[] {
  const keyOf = (check: string, file: string, line: number): string => JSON.stringify([check, file, line])
  const comments = new Map<string, Suppression>()
  const others: (Suppression & ConfigSuppression)[] = []
  for (const suppression of suppressions) {
    if (suppression.by === 'config') others.push(suppression)
    else comments.set(keyOf(suppression.check, suppression.at.file, suppression.line), suppression)
  }
  return (finding) => {
    const comment = comments.get(keyOf(finding.check, finding.at.file, finding.at.line))
    const covering = others.filter(({ check, covers }) => check === finding.check && covers(finding))
    return comment === undefined ? covering : [comment, ...covering]
  }
}

function faultOf({ check, reason, until }: Suppression, { known, today }: SuppressionTerms): string | undefined {
  if (check === '') return 'no check is named'
  if (check === '*') return 'name the check: one suppression for all would hide what nobody has looked at'
  if (!Object.hasOwn(known, check)) {
    const meant = suggest(check, Object.keys(known))
    return meant === undefined ? 'there is no such check' : `there is no such check; did you mean ${meant}?`
  }
  if (reason === '') return 'no reason is given'
  if (until !== undefined && !isDay(until)) return `${until} is no date`
  if (until !== undefined && until < today) return `expired after ${until}`
  return undefined
}

/** `2027-02-30` has the form of a day and is none. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
