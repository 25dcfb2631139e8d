import { sinkKinds } from '../sink-kinds.ts'
import type { SinkKind } from '../sink-kinds.ts'

/** The bit of a sink kind in `Opaque.safe`. */
export function bitOf(kind: SinkKind): number {
  return 1 << sinkKinds.indexOf(kind)
}

export const bitsOf = (kinds: readonly SinkKind[]): number => kinds.reduce((bits, kind) => bits | bitOf(kind), 0)

/** Where it only matters who made the value: a signature vouches for it, and it stays true however the value is written. */
export const byMaker = bitsOf(['deserialization', 'code', 'module', 'archive'])
