import type { RiskId } from '../risks/catalogue.ts'
import type { NodeId } from './ids.ts'
import type { Place } from './place.ts'
import type { Reach } from './reach.ts'
import type { Remedy } from './remedy.ts'

export const severities = ['low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

/** Is `a` at least as bad as `b`? */
export function atLeast(a: Severity, b: Severity): boolean {
  return severities.indexOf(a) >= severities.indexOf(b)
}

/** Something that is wrong, as data. Titles, colours and advice are made where it is shown. */
export interface Finding {
  /** Folder name of the check. */
  readonly check: string
  readonly risk: RiskId
  readonly severity: Severity
  /** False when it rests on something that the files do not tell; such findings are shown apart. */
  readonly sure: boolean
  /** Who can reach what it is about. */
  readonly reach: Reach
  readonly at: Place
  /** What it is about. */
  readonly about: NodeId
  /** One sentence of evidence: what stands there. */
  readonly because: string
  /** The story from the attacker to the harm; may be empty. */
  readonly path: readonly Step[]
  /** The parts of the application on that way, in order; none where the path stays in one place. */
  readonly along?: readonly NodeId[]
  /** What mends it, where that is a setting with one safe value. */
  readonly remedies?: readonly Remedy[]
  /** Same for the same fault after reformatting, line shifts and renamed files. */
  readonly fingerprint: string
}

/** One step of a finding's path. */
export interface Step {
  readonly at: Place
  readonly what: string
}
