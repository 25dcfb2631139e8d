import { factAt } from './heap.ts'
import type { Machine } from './machine.ts'
import type { Fact } from './test.ts'
import { atomsOf, joinAll } from './value.ts'
import type { Atom, Reference, Union, Value } from './value.ts'

const referencesIn = (value: Value): readonly Reference[] => atomsOf(value).filter((atom) => atom.kind === 'reference')

/** Says of one of the objects that a value may be that it is another one of them. */
const keyFor = (one: Reference, all: readonly Reference[]): string => `not ${one.id} of ${all.map(({ id }) => id).join(',')}`

/** A question that only some of the objects answer with yes, of which a value is one: behind it the others are left out. */
export function partedBy(
  m: Machine,
  value: Value,
  says: (one: Reference) => boolean,
): { readonly yes: readonly Fact[]; readonly no: readonly Fact[] } {
  const all = value.kind === 'union' ? referencesIn(value) : []
  const side = (truth: boolean): readonly Fact[] =>
    all.filter((one) => says(one) !== truth).map((one) => ({ key: keyFor(one, all), refinement: { types: 0 } }))
  for (const { id } of all) m.parted.add(id)
  return { yes: side(true), no: side(false) }
}

/** Which of its objects the value can still be. */
export function leftOf(m: Machine, value: Union): Value {
  const all = value.of.some((atom) => isParted(m, atom)) ? referencesIn(value) : []
  if (all.length === 0) return value
  const left = value.of.filter((atom) => atom.kind !== 'reference' || factAt(m.layer, keyFor(atom, all)) === undefined)
  return left.length === value.of.length || left.length === 0 ? value : joinAll(left)
}

const isParted = (m: Machine, atom: Atom): boolean => atom.kind === 'reference' && m.parted.has(atom.id)
