import { at } from './machine.ts'
import type { Machine } from './machine.ts'
import { loadNamed } from './property.ts'
import { membersOf as membersOfEnum } from './python/enums.ts'
import type { Atom, Value } from './value.ts'

/** What sort of thing it is, for stubs that are given types as values. `model`: a class that holds its fields to their types. */
export function kindOf(m: Machine, atom: Atom): string {
  if (atom.kind === 'constant') return atom.value === undefined || atom.value === null ? 'nothing' : 'value'
  if (atom.kind === 'api') return 'name'
  if (atom.kind !== 'reference') return 'value'
  const { kind, closure, fields } = at(m, atom)
  if (kind === 'array') return 'list'
  if (closure?.class === undefined) return kind === 'function' ? 'function' : 'object'
  if (membersOfEnum(m, atom) !== undefined) return 'enum'
  const prototype = fields.get('prototype')
  return prototype !== undefined && loadNamed(m, prototype, '__field__').kind === 'reference' ? 'model' : 'class'
}

/** What an object's class and its bases hold, the nearest first. */
export function membersOf(m: Machine, value: Value): readonly Value[] {
  const found: Value[] = []
  let next = value.kind === 'reference' ? at(m, value).prototype : undefined
  for (let depth = 0; next?.kind === 'reference' && depth < 8; depth++) {
    const { fields, prototype } = at(m, next)
    found.push(...[...fields].flatMap(([name, member]) => (name === 'constructor' ? [] : [member])))
    next = prototype
  }
  return found
}

/** What an object's class and its bases hold beside methods; the nearest wins. */
export function attributesOf(m: Machine, value: Value): readonly (readonly [string, Value])[] {
  const found = new Map<string, Value>()
  let next = value.kind === 'reference' ? at(m, value).prototype : undefined
  for (let depth = 0; next?.kind === 'reference' && depth < 8; depth++) {
    const { fields, prototype } = at(m, next)
    const type = fields.get('constructor')
    for (const [name, member] of type?.kind === 'reference' ? at(m, type).fields : [])
      if (name !== 'prototype' && !found.has(name)) found.set(name, member)
    next = prototype
  }
  return [...found]
}
