import type { At } from '../models/model.ts'
import { elementsOf, keysOf } from './iterate.ts'
import { at } from './machine.ts'
import type { Machine } from './machine.ts'
import { loadNamed } from './property.ts'
import { atomsOf, joinAll, types } from './value.ts'
import type { Value } from './value.ts'

/** The values at a call, by the words of the models. */
export interface Site {
  readonly name: string
  readonly self: Value | undefined
  readonly made: readonly Value[]
  readonly list: readonly Value[]
  readonly more: Value | undefined
}

/** All values at a place. */
export function valuesAt(m: Machine, where: At, site: Site): readonly Value[] {
  if (where.includes('|')) {
    for (const one of where.split('|')) {
      const found = valuesAt(m, one, site).filter((value) => !(value.kind === 'constant' && value.value === undefined))
      if (found.length > 0) return found
    }
    return []
  }
  const steps = /^(args|self|last|options|arg\d+|made\d+)(.*)$/.exec(where)
  if (steps === null) return []
  let values = rootsOf(m, steps[1] ?? '', site)
  for (const [step, name] of (steps[2] ?? '').matchAll(/\.\*|\.([^.[\]{}]+)|\[\]|\{\}/g))
    values = values.flatMap((value): readonly Value[] => {
      if (step === '{}') return keysOf(m, value)
      if (step === '[]') return elementsOf(m, value)
      if (step === '.*') return fieldsOf(m, value)
      const field = fieldAt(m, value, name ?? '')
      return field === undefined ? [] : [field]
    })
  return values
}

/** Elements of a list of arguments: behind `--` none is read as an option. */
export function argumentsAt(m: Machine, where: At, site: Site): readonly Value[] {
  if (!where.endsWith('[]')) return valuesAt(m, where, site)
  return valuesAt(m, where.slice(0, -2), site).flatMap((list) => {
    const all = elementsOf(m, list)
    const end = all.findIndex((one) => one.kind === 'constant' && one.value === '--')
    return end < 0 ? all : all.slice(0, end)
  })
}

function fieldAt(m: Machine, value: Value, name: string): Value | undefined {
  const fields = atomsOf(value).flatMap((atom) => {
    if (atom.kind === 'constant' || atom.kind === 'text' || atom.kind === 'encoded') return []
    if (atom.kind === 'opaque' && (atom.types & types.object) === 0) return []
    const field = loadNamed(m, atom, name)
    return field.kind === 'constant' && field.value === undefined ? [] : [field]
  })
  return fields.length === 0 ? undefined : joinAll(fields)
}

function fieldsOf(m: Machine, value: Value): readonly Value[] {
  return atomsOf(value).flatMap((atom): readonly Value[] =>
    atom.kind === 'reference' ? [...at(m, atom).fields.values(), ...[at(m, atom).rest ?? []].flat()] : elementsOf(m, atom),
  )
}

function rootsOf(m: Machine, root: string, site: Site): readonly Value[] {
  const { list, more } = site
  if (root === 'args') return more === undefined ? list : [...list, more]
  if (root === 'self') return site.self === undefined ? [] : [site.self]
  if (root === 'last') return list.slice(-1)
  if (root === 'options')
    return list
      .slice(-1)
      .filter((value) => !isFunction(m, value) && atomsOf(value).some((atom) => atom.kind === 'reference' || atom.kind === 'opaque'))
  const index = Number(root.replace(/\D+/, ''))
  const from = root.startsWith('made') ? site.made : list
  const value = from[index] ?? (root.startsWith('made') ? undefined : more)
  return value === undefined ? [] : [value]
}

export const isFunction = (m: Machine, value: Value): boolean =>
  atomsOf(value).some((atom) => (atom.kind === 'reference' && at(m, atom).closure !== undefined) || atom.kind === 'bound')

export function valueAt(m: Machine, where: At, site: Site): Value | undefined {
  const found = valuesAt(m, where, site)
  return found.length === 0 ? undefined : joinAll(found)
}
