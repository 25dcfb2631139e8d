import { at } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { sizeOf } from '../property.ts'
import { atomsOf, joinAll, keyOf, opaque, types } from '../value.ts'
import type { Atom, Value } from '../value.ts'
import { isPlain } from './attributes.ts'

/** What decides whether the value counts as true: of a list or dictionary how long it is. */
export function condition(m: Machine, value: Value): Value {
  if (value.kind !== 'union') return value.kind === 'reference' ? sizeOr(m, value) : value
  return value.of.some((atom) => atom.kind === 'reference' && isSized(m, atom))
    ? joinAll(atomsOf(value).map((atom) => sizeOr(m, atom)))
    : value
}

function isSized(m: Machine, atom: Extract<Atom, { kind: 'reference' }>): boolean {
  const held = at(m, atom)
  return isPlain(held) && held.kind !== 'regex' && held.modelled === undefined && held.pattern === undefined
}

/** How many there are in it, if it is something that can be empty. */
function sizeOr(m: Machine, atom: Atom): Value {
  return atom.kind === 'reference' && isSized(m, atom) ? lengthOf(m, atom) : atom
}

/** `len(x)` of one thing of the program. */
export function lengthOf(m: Machine, atom: Extract<Atom, { kind: 'reference' }>): Value {
  const held = at(m, atom)
  return held.rest === undefined && held.base === undefined
    ? sizeOf(m, held)
    : opaque(`length:${keyOf(atom)}`, { types: types.number, origin: { kind: 'length', of: keyOf(atom) } })
}
