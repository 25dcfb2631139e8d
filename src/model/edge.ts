import type { Place } from './place.ts'
import type { NodeId } from './ids.ts'
import type { View } from './view.ts'

/** How one part of the application acts on another. */
export type EdgeKind =
  /** A source starts a function or feeds a resource. */
  | 'triggers'
  /** A function or workflow invokes a function. */
  | 'invokes'
  /** A resource hands on to another: topic to queue, rule to queue, route to queue, failure destination. */
  | 'delivers'
  | 'fails-to'
  /** The role allows writing or reading, and the resource is named. */
  | 'may-write'
  | 'may-read'
  /** The function's environment names it. */
  | 'knows'
  /** A function guards a gateway. */
  | 'authorizes'

export interface Edge {
  readonly from: NodeId
  readonly to: NodeId
  readonly kind: EdgeKind
  readonly at: Place
  readonly view: View
}
