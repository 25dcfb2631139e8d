import type { SinkKind } from '../sink-kinds.ts'
import { learnedOn } from './heap.ts'
import type { Layer } from './heap.ts'
import { at } from './machine.ts'
import type { Machine } from './machine.ts'
import { bitOf } from './sinks.ts'
import type { Fact } from './test.ts'
import { atomsOf, keyOf } from './value.ts'
import type { Atom, Value } from './value.ts'

/** What a round of a loop has found of its element at its end. The element stands for any of an unknown list: where no round ended the loop, it holds for all. */
export function provenOf(m: Machine, element: Value, end: Layer): readonly Fact[] {
  if (!m.learned) return []
  const keys = atomsOf(element).flatMap((atom) => {
    const held = atom.kind === 'reference' ? [...at(m, atom).fields.values()].flatMap(atomsOf) : [atom]
    return held.flatMap((one) => (one.kind === 'opaque' ? [one.key] : []))
  })
  return learnedOn(end).filter(({ key }) => keys.some((one) => key.includes(one)))
}

/** The key of any of an instance's parts: members of an archive. */
export const partOf = (self: Atom, part: string): string => `${part} of ${keyOf(self)}`

/** Was it proven of all of an instance's parts, or of what is made from each, that it does no harm to such sinks? */
export function isProven(m: Machine, self: Atom, part: string, kind: SinkKind): boolean {
  const [key, bit] = [partOf(self, part), bitOf(kind)]
  for (let layer: Layer | undefined = m.learned ? m.layer : undefined; layer !== undefined; layer = layer.below)
    if (learnedOn(layer).some((fact) => ((fact.refinement.safe ?? 0) & bit) !== 0 && fact.key.includes(key))) return true
  return false
}
