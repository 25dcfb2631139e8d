import { writable } from '../heap.ts'
import { allocate, at, learn, referenceTo } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { factsOf } from '../test.ts'
import { memberTest } from '../tests.ts'
import { atomsOf, constant, joinAll, undefinedValue } from '../value.ts'
import type { Reference, Value } from '../value.ts'

const mark = '__members__'

/** Does the class come from `enum.Enum`? */
function isEnum(m: Machine, type: Reference, depth = 0): boolean {
  return (
    depth < 12 &&
    atomsOf(at(m, type).prototype ?? undefinedValue).some((atom) =>
      atom.kind === 'reference'
        ? isEnum(m, atom, depth + 1)
        : atom.kind === 'api' && (atom.package === 'py:enum' || (atom.package === 'py:aenum' && /Enum|Flag/.test(atom.path))),
    )
  )
}

/** The attributes of an enumeration become its members, each with its name and its value. */
export function makeMembers(m: Machine, type: Reference): void {
  if (!isEnum(m, type)) return
  const held = writable(m.layer, type.id)
  const prototype = held.fields.get('prototype')
  const members: [string, Value][] = []
  for (const [name, value] of held.fields) {
    if (name === 'prototype' || name.startsWith('_') || isFunction(m, value)) continue
    const member = allocate(m, 'object')
    member.prototype = prototype
    // `auto()`, and the text of a StrEnum that is left to it, are the program's own.
    const own = value.kind === 'opaque' ? constant(name.toLowerCase()) : value
    const first = own.kind === 'reference' && at(m, own).kind === 'array' ? own : undefined
    member.fields = new Map<string, Value>([
      ['name', constant(name)],
      ['value', first ?? own],
      ['_value_', first ?? own],
    ])
    members.push([name, referenceTo(member)])
  }
  for (const [name, member] of members) held.fields.set(name, member)
  const all = allocate(m, 'object')
  all.fields = new Map(members)
  held.fields.set(mark, referenceTo(all))
}

const isFunction = (m: Machine, value: Value): boolean =>
  atomsOf(value).some((atom) => (atom.kind === 'reference' && at(m, atom).kind === 'function') || atom.kind === 'api')

/** The members of an enumeration by name; undefined: it is another class. */
export function membersOf(m: Machine, type: Reference): ReadonlyMap<string, Value> | undefined {
  const all = at(m, type).fields.get(mark)
  return all?.kind === 'reference' ? at(m, all).fields : undefined
}

/** What a member stands for. */
export function valueOfMember(m: Machine, member: Value): Value | undefined {
  return member.kind === 'reference' ? at(m, member).fields.get('_value_') : undefined
}

/** `Color(x)`: the member of that value; any other value throws. */
export function memberBy(m: Machine, members: ReadonlyMap<string, Value>, value: Value): Value {
  const all = [...members.values()]
  const values = all.map((member) => valueOfMember(m, member) ?? undefinedValue)
  const exact = value.kind === 'constant' ? all.filter((_, index) => same(values[index], value)) : []
  if (exact.length > 0) return joinAll(exact)
  learn(m, factsOf(memberTest(m, value, values), true))
  return joinAll(all)
}

const same = (a: Value | undefined, b: Value): boolean => a?.kind === 'constant' && b.kind === 'constant' && a.value === b.value
