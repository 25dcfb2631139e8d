import { at } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { listOf } from '../objects.ts'
import { atomsOf, joinAll } from '../value.ts'
import type { Atom, Value } from '../value.ts'
import { hasMethod } from './has-method.ts'
import { find, isPlain } from './attributes.ts'
import { keysIn } from './dicts.ts'
import { membersOf } from './enums.ts'

/** What a loop over the value goes through: the keys of a dictionary, what `__iter__` gives of an object. */
export function iterated(m: Machine, value: Value): Value {
  if (value.kind === 'opaque' || value.kind === 'constant') return value
  if (value.kind !== 'union') return iteratedAtom(m, value)
  return joinAll(atomsOf(value).map((atom) => iteratedAtom(m, atom)))
}

function iteratedAtom(m: Machine, atom: Atom): Value {
  if (atom.kind === 'instance') {
    const own = hasMethod(m, atom.type, '__iter__')
      ? m.do.python.invoke(m, atom, '__iter__', [], undefined)
      : m.do.python.callMethod(m, atom.type, '__iter__', [atom], undefined)
    return own ?? atom
  }
  if (atom.kind !== 'reference') return atom
  const held = at(m, atom)
  if (held.kind === 'function') {
    const members = membersOf(m, atom)
    return members === undefined ? atom : listOf(m, [...members.values()])
  }
  if (held.kind === 'array' || held.kind === 'set') return atom
  if (isPlain(held)) return keysIn(m, atom)
  for (const name of ['__iter__', '__aiter__']) {
    if (find(m, atom, name) === undefined) continue
    const given = m.do.python.invoke(m, atom, name, [], undefined) ?? atom
    if (given.kind !== 'reference' || given.id !== atom.id) return iterated(m, given)
    const next = m.do.python.invoke(m, atom, '__next__', [], undefined)
    return next === undefined ? atom : listOf(m, [], next)
  }
  return held.modelled === undefined ? atom : iteratedAtom(m, held.modelled)
}
