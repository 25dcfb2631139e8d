import type { Unread } from '../../model/unread.ts'
import type { Node } from './node.ts'

export interface Document {
  readonly file: string
  /** Undefined when nothing could be read. */
  readonly root: Node | undefined
  readonly unread: readonly Unread[]
}

/** Nodes that a document may have after its aliases are written out: far above any real template, far below what would hurt. */
export const nodeLimit = 3_000_000
