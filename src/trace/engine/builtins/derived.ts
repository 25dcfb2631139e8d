import { of, union } from '../../../syntax/characters.ts'
import type { CharacterSet } from '../../../syntax/characters.ts'
import type { Encoding } from '../../models/model.ts'
import { deepTaints } from '../carried.ts'
import { named } from '../characters.ts'
import { siteOf } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { observe } from '../observe.ts'
import { bitOf } from '../sinks.ts'
import { snapshot } from '../snapshot.ts'
import { atomsOf, constantOf, joinAll, opaque, types, valueKey } from '../value.ts'
import type { Atom, Opaque, Value } from '../value.ts'

const longestKey = 400

/** The key of what is made from a value: made again from the same one, it is the same. */
export function keyFor(m: Machine, name: string, from: Value): string {
  const key = `${name}(${from.kind === 'opaque' ? from.key : valueKey(from)})`
  if (key.length <= longestKey) return key
  const short = `${name}:${siteOf(m)}`
  // What was told of the value that was made here before is not told of this one.
  if (m.learned) m.layer.facts.set(short, null)
  return short
}

type Known = Partial<Omit<Opaque, 'kind' | 'key'>>

/** An unknown string that is made from a value and carries what it carries; characters and marks are lost unless `known` has them. */
export function derived(m: Machine, name: string, from: Value, known: Known = {}): Opaque {
  return opaque(keyFor(m, name, from), { types: types.string, taints: deepTaints(m, from), origin: pieceOf(name, from), ...known })
}

/** A piece of a variable of the environment still tells what the variable names. */
function pieceOf(name: string, from: Value): Opaque['origin'] {
  if (from.kind !== 'opaque' || !cuts.test(name)) return undefined
  const { origin } = from
  return origin?.kind === 'environment' || origin?.kind === 'environment-piece'
    ? { kind: 'environment-piece', name: origin.name }
    : undefined
}
const cuts = /^(?:r?split|r?partition|slice|substr|substring|cut|match|exec|search|group|replace|removeprefix|removesuffix|trim|strip|at)\b/

const charactersOfEncoding: Partial<Record<Encoding, CharacterSet>> = {
  base64: named('base64'),
  url: named('urlComponent'),
  query: named('formText'),
}

/** The characters that the value has as a text; undefined: any. */
export function charactersOf(value: Value): CharacterSet | undefined {
  const sets = atomsOf(value).map(charactersOfAtom)
  return sets.every((set) => set !== undefined) ? union(...sets) : undefined
}

function charactersOfAtom(atom: Atom): CharacterSet | undefined {
  switch (atom.kind) {
    case 'constant':
      return of(String(atom.value))
    case 'opaque':
      if (atom.characters !== undefined) return atom.characters
      if (atom.types === types.number) return union(named('numberText'), of('NaInfity'))
      return atom.types === types.boolean ? named('letters') : undefined
    case 'text': {
      const sets = atom.parts.map((part) => (typeof part === 'string' ? of(part) : charactersOfAtom(part)))
      return sets.every((set) => set !== undefined) ? union(...sets) : undefined
    }
    case 'encoded':
      return charactersOfEncoding[atom.as]
    case 'truth':
      return named('letters')
    default:
      return undefined
  }
}

/** Bits of what all tainted parts are escaped against. */
export function safetyOf(value: Value): number {
  let safe = -1
  const visit = (atom: Atom): void => {
    if (atom.kind === 'opaque') safe &= atom.taints.length > 0 ? atom.safe : -1
    else if (atom.kind === 'text') for (const part of atom.parts) if (typeof part !== 'string') visit(part)
    if (atom.kind !== 'opaque' && atom.kind !== 'text' && atom.kind !== 'constant') safe = 0
  }
  atomsOf(value).forEach(visit)
  return safe === -1 ? 0 : safe
}

/** A number that comes from a value. */
export function numberFrom(m: Machine, name: string, from: Value, known: Known = {}): Opaque {
  return derived(m, name, from, { types: types.number, characters: named('numberText'), ...known })
}

/** A boolean of which nothing is known. */
export function eitherWay(m: Machine, name: string): Opaque {
  return opaque(`${name}:${siteOf(m)}`, { types: types.boolean, characters: named('letters') })
}

/** How often, how long, how much: harmful where the sender of an event chooses it without a limit. */
export function observeWork(m: Machine, name: string, amount: Value): void {
  const open = atomsOf(amount).filter(
    (atom) => atom.kind !== 'opaque' || ((atom.safe & bitOf('work')) === 0 && atom.origin?.kind !== 'length'),
  )
  if (constantOf(amount) !== undefined || open.length === 0 || deepTaints(m, joinAll(open)).length === 0) return
  observe(m, { kind: 'sink', sink: 'work', name, value: snapshot(m, amount) })
}
