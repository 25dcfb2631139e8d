import type { Fn } from '../../model/function.ts'
import { literal } from '../../model/text.ts'
import type { Place } from '../../model/place.ts'
import type { Spot } from '../engine/taint.ts'
import type { ObservationOf } from '../observation.ts'
import { message, ownerOf } from './message.ts'
import type { Parts } from './message.ts'
import { textsOf } from './names.ts'
import { isThing } from './nodes.ts'
import type { Write } from './writers.ts'

/** What a function puts where a binding, or a client of another platform, leads. */
export function writesOfBinding(
  fn: Fn,
  { to, parts, spot, when }: ObservationOf<'written'>,
  place: (spot: Spot) => Place,
): readonly Write[] {
  const owner = ownerOf(fn, when)
  if (parts.kind !== 'object') return []
  return textsOf(to, owner).flatMap((name): readonly Write[] => {
    const node = literal(name)
    if (node === undefined || !isThing(node)) return []
    const hop = { over: node, at: place(spot), says: `… is written to ${node}` }
    // Its fields are called as the parts of messages are.
    return [{ node, message: message(owner, parts.fields as Parts, hop), refused: undefined }]
  })
}
