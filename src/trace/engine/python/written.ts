import { derived } from '../builtins/derived.ts'
import { without } from '../characters.ts'
import { at } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { text } from '../operators.ts'
import { atomsOf, constant, joinAll } from '../value.ts'
import type { Atom, Value } from '../value.ts'
import { find, isPlain } from './attributes.ts'
import { hasMethod } from './has-method.ts'
import { valueOfMember } from './enums.ts'
import { isCaught, messageOf } from './errors.ts'

/** What a value is in a text: objects are asked. */
export function written(m: Machine, value: Value): Value {
  if (value.kind !== 'union') return writtenAtom(m, value)
  return value.of.some(needed) ? joinAll(atomsOf(value).map((atom) => writtenAtom(m, atom))) : value
}

const needed = (atom: Atom): boolean =>
  atom.kind === 'reference' ||
  atom.kind === 'instance' ||
  (atom.kind === 'constant' && typeof atom.value !== 'string') ||
  (atom.kind === 'opaque' && isCaught(atom))

function writtenAtom(m: Machine, atom: Atom): Value {
  switch (atom.kind) {
    case 'constant':
      if (atom.value === null || atom.value === undefined) return constant('None')
      return typeof atom.value === 'boolean' ? constant(atom.value ? 'True' : 'False') : atom
    case 'opaque':
      return isCaught(atom) ? messageOf(m, atom) : atom
    case 'instance':
      return hasMethod(m, atom.type, '__str__') ? (m.do.python.invoke(m, atom, '__str__', [], undefined) ?? atom) : atom
    case 'reference': {
      const held = at(m, atom)
      // A list or dictionary shows its texts with their line breaks escaped.
      if (isPlain(held) && held.kind !== 'regex' && held.modelled === undefined)
        return derived(m, 'repr', atom, { characters: without('\r\n') })
      if (isPlain(held) || held.kind === 'function') return atom
      const member = valueOfMember(m, atom)
      if (member !== undefined) return member
      for (const name of ['__str__', '__repr__'])
        if (find(m, atom, name) !== undefined) {
          const given = m.do.python.invoke(m, atom, name, [], undefined)
          if (given !== undefined) return text(m, [given])
        }
      if (held.kind === 'error') return messageOf(m, atom)
      // An object of a data class shows its fields like a dictionary.
      return held.kind === 'object' && held.modelled === undefined ? derived(m, 'repr', atom, { characters: without('\r\n') }) : atom
    }
    default:
      return atom
  }
}
