import { at } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { atomsOf, undefinedValue } from '../value.ts'
import type { Reference, Value } from '../value.ts'
import { find } from './attributes.ts'

/**
 * The objects that a class's own `__new__` gives (https://docs.python.org/3.13/reference/datamodel.html#object.__new__): a new one, or the only one.
 * Empty: it has none, or gives something else; then the class makes a plain object.
 */
export function givenByNew(m: Machine, cls: Reference, list: readonly Value[], more: Value | undefined): readonly Reference[] {
  const { closure } = at(m, cls)
  const made = find(m, cls, '__new__')?.value
  const bases = atomsOf(closure?.class?.parent ?? undefinedValue)
  // What a package's class makes of itself, its model says.
  if (made?.kind !== 'reference' || bases.some((base) => base.kind === 'api' && base.path !== 'object')) return []
  const given = m.do.call(m, made, undefinedValue, [cls, ...list], more) ?? undefinedValue
  return atomsOf(given).filter((atom): atom is Reference => {
    const prototype = atom.kind === 'reference' ? at(m, atom).prototype : undefined
    return prototype?.kind === 'reference' && prototype.id === closure?.class?.prototype.id
  })
}
