import type { Place } from '../../../model/place.ts'
import { isNull } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { openGap, valueOf } from './outcome.ts'
import type { Outcome } from './outcome.ts'

/**
 * Walks keys and list positions down from a node. Variables on the way are settled, the found value is left as written.
 * Undefined: there is no such value.
 */
export function follow(from: Node, keys: readonly string[], settle: (node: Node) => Node, at: Place): Outcome | undefined {
  let node = from
  for (const key of keys) {
    const reached = settle(node)
    if (reached.kind === 'gap') return openGap(at, reached.why)
    if (reached.kind === 'text') return openGap(at, 'it is a part of a value that is known only at deployment')
    const next: Node | undefined =
      reached.kind === 'map'
        ? reached.entries.get(key)?.value
        : reached.kind === 'list' && /^\d{1,9}$/.test(key)
          ? reached.items[Number(key)]
          : undefined
    if (next === undefined) return undefined
    node = next
  }
  return isNull(node) ? undefined : valueOf(node)
}

export function keysOf(address: string): readonly string[] {
  return address === '' ? [] : address.split('.')
}
