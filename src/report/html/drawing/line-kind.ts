import type { EdgeKind } from '../../../model/edge.ts'
import type { Line } from './drawing.ts'

/** How a line looks, by the strongest of what it stands for. */
export type Stroke = 'flow' | 'fails' | 'authorizes' | 'write' | 'read' | 'knows'

const strokes: readonly (readonly [Stroke, readonly EdgeKind[]])[] = [
  ['flow', ['triggers', 'invokes', 'delivers']],
  ['fails', ['fails-to']],
  ['authorizes', ['authorizes']],
  ['write', ['may-write']],
  ['read', ['may-read']],
  ['knows', ['knows']],
]

export function strokeOf({ kinds }: Pick<Line, 'kinds'>): Stroke {
  return strokes.find(([, all]) => all.some((kind) => kinds.has(kind)))?.[0] ?? 'knows'
}
