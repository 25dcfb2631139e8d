import { named } from '../characters.ts'
import { siteOf, spotOf } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { opaque, types } from '../value.ts'
import type { Opaque } from '../value.ts'

/** A number that can be guessed: no secret, id or token may be made from it (CWE-338). */
export function guessable(m: Machine, by: string, known: Partial<Opaque> = {}): Opaque {
  const trail = { step: 'out-of', name: by, spot: spotOf(m), before: undefined, length: 1 } as const
  const value = { types: types.number, characters: named('numberText'), ...known }
  const key = `${by}:${siteOf(m)}`
  if (m.learned) m.layer.facts.set(key, null)
  return opaque(key, { ...value, taints: [{ source: { kind: 'guessable', by }, trail }] })
}
