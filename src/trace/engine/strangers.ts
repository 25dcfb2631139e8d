import { ownSpot } from './machine.ts'
import type { Machine } from './machine.ts'
import type { Spot } from './taint.ts'
import type { Atom } from './value.ts'

/** What a package that nobody knows made for the project. */
export interface Stranger {
  /** As people know what was called: `@acme/errors`, `acme.create`. */
  readonly name: string
  /** Where the project called it. */
  readonly spot: Spot
}

/** Remembers under the result's key that a package of which nothing is known made it. */
export function noteStranger(m: Machine, callee: Atom, key: string, name: string): void {
  const spot = callee.kind === 'api' ? ownSpot(m) : undefined
  if (spot !== undefined) m.program.strangers.set(key, { name, spot })
}

/**
 * Whose function a framework calls, where nothing of the project's own is under way: a middleware that a package made. What it answers is answered where the
 * project asked for it, not where the project's own code gave something last.
 */
export function strangerCalled(m: Machine, callee: Atom): Stranger | undefined {
  if (callee.kind !== 'opaque' || m.program.strangers.size === 0 || m.frame === undefined || ownSpot(m) !== undefined) return undefined
  for (let key = callee.key, dot = key.length; dot > 0; dot = key.lastIndexOf('.')) {
    key = key.slice(0, dot)
    const stranger = m.program.strangers.get(key)
    if (stranger !== undefined) return { ...stranger, name: `${stranger.name}${callee.key.slice(key.length).replaceAll('.*', '')}` }
  }
  return undefined
}
