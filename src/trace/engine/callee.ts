import { at } from './machine.ts'
import type { Machine } from './machine.ts'
import { loadField } from './property.ts'
import { atomsOf } from './value.ts'
import type { Atom, Value } from './value.ts'

/** A function of the project or of a stub, or one of which nothing is known that is given such a function. */
export const runsCode = (m: Machine, atom: Atom, list: readonly Value[]): boolean =>
  isClosure(m, atom) || (atom.kind === 'opaque' && list.some((value) => atomsOf(value).some((one) => isClosure(m, one))))
const isClosure = (m: Machine, atom: Atom): boolean => atom.kind === 'reference' && at(m, atom).closure !== undefined

/** An error as a whole, as it was caught. */
export const isError = (atom: Atom): boolean =>
  atom.kind === 'opaque' && atom.taints.length > 0 && atom.taints.every(({ source }) => source.kind === 'error' && source.path.length === 0)

/** An object of the program whose methods are called so. */
export const hasMethods = (m: Machine, atom: Atom, names: readonly string[]): boolean =>
  atom.kind === 'reference' &&
  names.every((name) => {
    const method = loadField(m, atom, name)
    return method?.kind === 'reference' && at(m, method).closure !== undefined
  })
