import { atLeast } from '../../../model/finding.ts'
import type { Finding, Severity } from '../../../model/finding.ts'
import { counted } from '../../words.ts'
import type { Drawing } from './drawing.ts'

/** What was found about the parts that a node shows. */
export interface Badge {
  readonly count: number
  /** Of what is sure; undefined where nothing is. */
  readonly worst: Severity | undefined
  /** Found about something that it shares with others: its role. */
  readonly shared: number
}

export function badgesOf({ whereabouts }: Drawing, findings: readonly Finding[]): ReadonlyMap<number, Badge> {
  const badges = new Map<number, Badge>()
  const badgeOf = (node: number): Badge => badges.get(node) ?? { count: 0, worst: undefined, shared: 0 }
  for (const { about, severity, sure } of findings) {
    const { own, also } = whereabouts(about)
    for (const node of own) {
      const badge = badgeOf(node)
      const worse = sure && (badge.worst === undefined || atLeast(severity, badge.worst))
      badges.set(node, { ...badge, count: badge.count + 1, worst: worse ? severity : badge.worst })
    }
    for (const node of also) badges.set(node, { ...badgeOf(node), shared: badgeOf(node).shared + 1 })
  }
  return badges
}

/** `3 findings, the worst high; 2 more about its role` */
export function badgeWords(badge: Badge | undefined): string {
  const { count, worst, shared } = badge ?? { count: 0, worst: undefined, shared: 0 }
  const own = count === 0 ? 'no findings' : `${counted(count, 'finding')}, ${worst === undefined ? 'only possible' : `the worst ${worst}`}`
  return shared === 0 ? own : `${own}; ${shared} about its role`
}
