import { createHash } from 'node:crypto'
import type { Check, Found } from '../checks/check.ts'
import type { Application } from '../model/application.ts'
import { atLeast, severities } from '../model/finding.ts'
import type { Finding } from '../model/finding.ts'
import { comparePlaces } from '../model/place.ts'
import { reaches, reachOf } from '../model/reach.ts'

/** Asks every check about the application and orders what they find by what an attacker would try first. */
export function runChecks(app: Application, checks: Readonly<Record<string, Check>>): readonly Finding[] {
  const findings = Object.entries(checks).flatMap(([id, check]) =>
    unique([...check.find(app)].map((found) => findingOf(id, check, found, app))),
  )
  return findings.toSorted(byUrgency)
}

function findingOf(id: string, check: Check, found: Found, app: Application): Finding {
  const reach = found.reach ?? reachOf(app, found.about)
  const usual = typeof check.severity === 'string' ? check.severity : check.severity[reach]
  return {
    check: id,
    risk: check.risk,
    severity: found.severity ?? usual,
    sure: found.sure ?? true,
    reach,
    at: found.at,
    about: found.about,
    because: found.because,
    path: found.path ?? [],
    ...(found.along === undefined ? {} : { along: found.along }),
    ...(found.remedies === undefined ? {} : { remedies: found.remedies }),
    fingerprint: fingerprint(id, found),
  }
}

/**
 * The same for the same fault: check, the logical path of what it is about, and the check's own key. No line, no file name and
 * no wording goes in, so it outlives reformatting and a better message.
 */
function fingerprint(id: string, found: Found): string {
  return createHash('sha256')
    .update([id, found.about, found.key ?? ''].join('\n'))
    .digest('hex')
    .slice(0, 32)
}

/** A check may meet the same fault on two ways, as under the two branches of a condition. The sure one is kept. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  const byPrint = new Map<string, Finding>()
  for (const finding of findings) {
    const key = `${finding.fingerprint} ${finding.at.file}:${finding.at.line}`
    const other = byPrint.get(key)
    if (other === undefined || (finding.sure && !other.sure) || (finding.sure === other.sure && !atLeast(other.severity, finding.severity)))
      byPrint.set(key, finding)
  }
  return [...byPrint.values()]
}

/** Sure before unsure, worst first, what everybody can reach first. */
function byUrgency(a: Finding, b: Finding): number {
  return (
    Number(b.sure) - Number(a.sure) ||
    severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
    reaches.indexOf(a.reach) - reaches.indexOf(b.reach) ||
    (a.check < b.check ? -1 : a.check > b.check ? 1 : 0) ||
    comparePlaces(a.at, b.at)
  )
}
