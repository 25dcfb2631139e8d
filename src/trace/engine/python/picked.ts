import { at, known } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { makeObject } from '../objects.ts'
import { atomsOf, joinAll } from '../value.ts'
import type { Atom, Value } from '../value.ts'

/**
 * Something that is picked out of others, to be used later: what was learned of its fields on the way here stays true of it, `[one for one in all if
 * '..' not in one.name]`. Elsewhere the others are not told apart from it.
 */
export function picked(m: Machine, value: Value): Value {
  if (!m.learned) return value
  const atoms = atomsOf(value)
  const now = atoms.map((atom) => pickedAtom(m, atom))
  return now.some((one, index) => one !== atoms[index]) ? joinAll(now) : value
}

function pickedAtom(m: Machine, atom: Atom): Value {
  if (atom.kind !== 'reference') return atom
  const { kind, fields, rest, base, prototype } = at(m, atom)
  if (kind !== 'object' || rest !== undefined || base !== undefined || prototype !== undefined) return atom
  const told = [...fields].map(([name, field]) => [name, known(m, field)] as const)
  return told.some(([name, field]) => vouches(field, fields.get(name))) ? makeObject(m, told) : atom
}

const vouches = (now: Value, before: Value | undefined): boolean =>
  now !== before && (now.kind !== 'opaque' || before?.kind !== 'opaque' || now.safe !== before.safe || now.characters !== before.characters)
