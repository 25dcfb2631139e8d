import { severities } from '../model/finding.ts'
import type { Finding, Step } from '../model/finding.ts'
import { comparePlaces, showPlace } from '../model/place.ts'
import type { Place } from '../model/place.ts'
import { reaches } from '../model/reach.ts'

/** What an attacker would try first: the worst, then what anybody reaches, then what is sure. */
export function byAttacker(a: Finding, b: Finding): number {
  return (
    severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
    reaches.indexOf(a.reach) - reaches.indexOf(b.reach) ||
    Number(b.sure) - Number(a.sure) ||
    compareText(a.check, b.check) ||
    comparePlaces(a.at, b.at) ||
    compareText(a.fingerprint, b.fingerprint)
  )
}

/** By code unit: the same on every machine, whatever its language. */
const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** Findings of one check that differ only in where they are. */
export interface Group extends Pick<Finding, 'check' | 'severity' | 'reach' | 'sure'> {
  readonly findings: readonly [Finding, ...Finding[]]
}

/** The files in which they were found. */
export const filesOf = ({ findings }: Group): readonly string[] => findings.map(({ at }) => at.file)

/** Findings in the order of {@link byAttacker}, those with the same headline together. */
export function grouped(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings.toSorted(byAttacker)) {
    const key = JSON.stringify([finding.check, finding.severity, finding.reach, finding.sure])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return [...groups.values()].map((all) => ({
    check: all[0].check,
    severity: all[0].severity,
    reach: all[0].reach,
    sure: all[0].sure,
    findings: all,
  }))
}

/** What stands in a built file is found in its source: `… (src/a.ts:12 before the build)`. */
export function withOriginal(sentence: string, { original }: Place): string {
  return original === undefined ? sentence : `${sentence} (${original} before the build)`
}

/** The steps that say more than the finding's own sentence, which readers have seen by then. */
export function storyOf({ at, because, path }: Finding): readonly Step[] {
  return path
    .filter((step) => showPlace(step.at) !== showPlace(at) || step.what !== because)
    .map(({ at: place, what }) => ({ at: place, what: withOriginal(what, place) }))
}
