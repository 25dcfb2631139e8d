import type { Place } from '../../../model/place.ts'
import { showText } from '../../../model/text.ts'
import type { Hole } from '../../../model/text.ts'
import type { UnreadReason } from '../../../model/unread.ts'
import { gap } from '../../document/build.ts'
import { textOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { holeNode, shown } from '../texts.ts'

/** What a variable source answers. */
export type Outcome =
  /** The files tell the value; variables inside of it are still to be resolved. */
  | { readonly kind: 'value'; readonly node: Node }
  /** The files have no value, so the next fallback counts. Without one the variable stands for `otherwise`. */
  | { readonly kind: 'missing'; readonly otherwise: () => Node; readonly report?: { readonly reason: UnreadReason; readonly what: string } }
  /** There is a value, and only the deployment knows it. */
  | { readonly kind: 'open'; readonly node: Node }

export const valueOf = (node: Node): Outcome => ({ kind: 'value', node })
export const open = (at: Place, hole: Hole): Outcome => ({ kind: 'open', node: holeNode(at, hole) })
export const openGap = (at: Place, why: string): Outcome => ({ kind: 'open', node: gap(at, why) })

/** A variable that the files should tell and do not: reported, unless a fallback stands in. */
export function missing(at: Place, what: string, reason: UnreadReason = 'unresolved-variable'): Outcome {
  return { kind: 'missing', otherwise: () => gap(at, what), report: { reason, what } }
}

/** A variable that is given at deployment: not reported, but open. */
export function givenAtDeployment(at: Place, hole: Hole): Outcome {
  return { kind: 'missing', otherwise: () => holeNode(at, hole) }
}

/** An address in letters and whether all of it is known. */
export function addressOf(node: Node): { readonly text: string; readonly complete: boolean } {
  const written = textOf(node)
  if (written === undefined) return { text: shown(node), complete: node.kind === 'scalar' }
  return { text: showText(written), complete: written.every((part) => typeof part === 'string') }
}
