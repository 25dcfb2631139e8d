import type { EdgeKind } from '../../../model/edge.ts'
import type { NodeId, ServiceId } from '../../../model/ids.ts'
import type { Reach } from '../../../model/reach.ts'

/** The application as it is drawn: what stands on the sheet and which lines run between. Places are given by the layout. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[]
  readonly lines: readonly Line[]
  readonly functions: Drawn
  readonly resources: Drawn
  /** APIs and other groups of ways in. */
  readonly entries: Drawn
  readonly whereabouts: (part: NodeId) => Whereabouts
}

/** Positions in `nodes` that have to do with a part. */
export interface Whereabouts {
  /** Shows the part itself, or stands in for it; none where it is not drawn. */
  readonly own: readonly number[]
  /** Is concerned by what is found about it: the functions that share a role. */
  readonly also: readonly number[]
}

export interface DrawnNode {
  readonly shape: 'entry' | 'function' | 'resource' | 'shared' | 'service'
  readonly title: string
  /** What it is: a runtime, the kind of a resource, a count. */
  readonly detail: string
  readonly service: ServiceId | undefined
  readonly reach: Reach
  /** Ways in, of which each has its own lines; entries only. */
  readonly rows: readonly Row[]
  /** Nodes that belong to it without a line: the functions of a role. */
  readonly members: readonly number[]
}

/** A route, a schedule, an address: one way in. */
export interface Row {
  /** `POST`, `URL`, `e-mail`; may be empty. */
  readonly label: string
  readonly text: string
  /** How the caller is known; may be empty. */
  readonly note: string
  readonly reach: Reach
}

export interface Line {
  readonly from: number
  /** Position in the rows of the node where it begins. */
  readonly row: number | undefined
  readonly to: number
  /** What it stands for; at least one. */
  readonly kinds: ReadonlySet<EdgeKind>
}

/** How many parts are drawn one by one, of how many. */
export interface Drawn {
  readonly drawn: number
  readonly of: number
}
