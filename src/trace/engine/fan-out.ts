import { deepTaints } from './carried.ts'
import { factAt } from './heap.ts'
import { known } from './machine.ts'
import type { Machine } from './machine.ts'
import { observe } from './observe.ts'
import { bitOf } from './sinks.ts'
import { snapshot } from './snapshot.ts'
import { atomsOf, opaque } from './value.ts'
import type { Value } from './value.ts'

/** Where the observations stand before something is done for each element. */
export const before = (m: Machine): number => m.observations.length

/**
 * Something was done for each element of a list that somebody sent: calls of services and requests that leave with each cost as often as he likes. Records of the
 * platform's own batches are not his list.
 */
export function noteFanOut(m: Machine, list: Value, element: Value, start: number): void {
  if (!m.observations.slice(start).some(({ kind }) => kind === 'cloud' || kind === 'request') || isBounded(m, list)) return
  const taints = deepTaints(m, element).filter(({ source }) => source.kind === 'event' && isSent(source.path))
  if (taints.length === 0 || atomsOf(element).some((atom) => atom.kind === 'opaque' && (atom.safe & bitOf('work')) !== 0)) return
  observe(m, { kind: 'sink', sink: 'work', name: 'for each', value: snapshot(m, opaque('the list', { taints })) })
}

/** An element of a list inside of a decoded body. */
function isSent(path: readonly string[]): boolean {
  const decoded = path.lastIndexOf('<json>')
  // The platform's records in a message that it wrote: `Records[].body` holds the notification of a bucket, or of a topic with one in it.
  if (
    path[0] === 'Records' &&
    path[decoded + 1] === 'Records' &&
    path.indexOf('*', decoded) === decoded + 2 &&
    path.indexOf('*', decoded + 3) < 0
  )
    return false
  return decoded >= 0 && path.indexOf('*', decoded) >= 0
}

/** Its length was compared with a limit, or its type has one. */
function isBounded(m: Machine, list: Value): boolean {
  return atomsOf(list).some((atom) => {
    const bits = atom.kind === 'reference' ? (factAt(m.layer, `r${atom.id}`)?.safe ?? 0) : 0
    const now = known(m, atom)
    return ((bits | (now.kind === 'opaque' ? now.safe : 0)) & bitOf('work')) !== 0
  })
}
