import type { Severity } from '../../model/finding.ts'
import type { Place } from '../../model/place.ts'
import type { Reach } from '../../model/reach.ts'
import { placeText } from '../location.ts'
import { markup } from './markup.ts'
import type { Markup } from './markup.ts'

/** Small pieces that stand in many places. Colour never says anything that the word does not. */

export function severityChip(severity: Severity): Markup {
  return markup`<span class="chip ${severity}">${severity}</span>`
}

export function reachChip(reach: Reach): Markup {
  return markup`<span class="reach ${reach}">${reach}</span>`
}

export function placeCode(at: Place, prefix: string): Markup {
  return markup`<code class="at">${placeText(at, prefix)}</code>`
}
