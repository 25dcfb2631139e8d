import { severities } from '../model/finding.ts'
import type { Finding } from '../model/finding.ts'
import type { ScanResult } from '../model/scan-result.ts'
import type { Coverage, NotFollowed } from './coverage.ts'
import type { Score } from './score.ts'

/** `1 file`, `2 files`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** `2 critical, 1 low; 3 possible`. `each` may colour a part. Where much is left out, no finding is no all-clear. */
export function countWords(
  { findings, suppressed }: Pick<ScanResult, 'findings' | 'suppressed'>,
  each: (severity: Finding['severity'], words: string) => string = (_, words) => words,
): string {
  const sure = findings.filter((finding) => finding.sure)
  const possible = findings.length - sure.length
  const counts = severities.toReversed().flatMap((severity) => {
    const count = sure.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [each(severity, `${count} ${severity}`)]
  })
  if (counts.length > 0) return `${counts.join(', ')}${possible > 0 ? `; ${possible} possible` : ''}`
  if (possible > 0) return `Nothing found for sure; ${possible} possible`
  return suppressed.length === 0 ? 'Nothing found' : 'Nothing found beyond what is left out'
}

export function scoreWords({ total, confidence }: Score): string {
  return total === undefined ? 'no score' : `score ${total} of 100, confidence ${Math.round(confidence * 100)} %`
}

/** What was looked at: `52 checks looked at 2 services, 12 functions (5 public), 14 routes and 20 resources in 41 files`. */
export function coverageWords(coverage: Coverage): string {
  const { checks, services, functions, publicFunctions, routes, resources, filesRead, filesUnread } = coverage
  const open = publicFunctions > 0 ? ` (${publicFunctions} public)` : ''
  const files = filesUnread === 0 ? counted(filesRead, 'file') : `${filesRead} of ${counted(filesRead + filesUnread, 'file')}`
  const application = `${counted(services, 'service')}, ${counted(functions, 'function')}${open}, ${counted(routes, 'route')} and ${counted(resources, 'resource')}`
  const code =
    coverage.followed === undefined
      ? ''
      : ` and followed the code of ${coverage.followed} of ${counted(coverage.followed + coverage.notFollowed.length, 'function')}`
  return `${counted(checks, 'check')} looked at ${application} in ${files}${code}`
}

const reasonsNotFollowed: Readonly<Record<NotFollowed, string>> = {
  unsupported: 'there is no reader for its language yet',
  'not-found': 'its file or its handler was not found',
  no: 'it was not finished in time',
}

/** Whose code was not followed, a sentence for each reason. `most`: how many are named. */
export function notFollowedWords({ notFollowed }: Coverage, most: number): readonly string[] {
  return (Object.keys(reasonsNotFollowed) as NotFollowed[]).flatMap((why) => {
    const names = [...new Set(notFollowed.filter((one) => one.why === why).map(({ name }) => name))]
    const hidden = names.length - most
    if (names.length === 0) return []
    return [
      `Code not followed, because ${reasonsNotFollowed[why]}: ${names.slice(0, most).join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}`,
    ]
  })
}

/** Why a result without findings is no all-clear. */
export function nothingSeenWords({ nothingSeen }: Coverage): string | undefined {
  switch (nothingSeen) {
    case 'no-application':
      return 'No function, route or resource was read, so nothing can be said. This is not an all-clear.'
    case 'no-checks':
      return 'No check ran, so nothing can be said. This is not an all-clear.'
    case undefined:
      return undefined
  }
}
