import type { At } from '../models/model.ts'
import { readFile, streamed } from './files.ts'
import { elementsOf, keysOf } from './iterate.ts'
import { isPython } from './language.ts'
import { at, known } from './machine.ts'
import type { Machine } from './machine.ts'
import { closedList } from './objects.ts'
import { withoutValues } from './option-values.ts'
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
  /** The number of the request that it sends. */
  readonly request?: number
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
  const steps = /^(args|self|last|options|keywords|madekeywords|arg\d+|made\d+)(.*)$/.exec(where)
  if (steps === null) return []
  let values = rootsOf(m, steps[1] ?? '', site)
  for (const [step, name] of (steps[2] ?? '').matchAll(/\.\*|\.([^.[\]{}@]+)|\[(?:\d+:)?\]|\{\}|@/g))
    values = values.flatMap((value): readonly Value[] => {
      if (step === '{}') return keysOf(m, value)
      if (step === '@') return contentOf(m, value)
      if (step === '[]') return elementsOf(m, value.kind === 'instance' && isPython(m) ? m.do.python.iterated(m, value) : value)
      if (step.startsWith('[')) return elementsFrom(m, value, Number.parseInt(step.slice(1), 10))
      if (step === '.*') return fieldsOf(m, value)
      const field = fieldAt(m, value, name ?? '')
      return field === undefined ? [] : [field]
    })
  return values
}

/** Elements of a list of arguments: behind `--` none is read as an option. */
export function argumentsAt(m: Machine, where: At, site: Site): readonly Value[] {
  if (where.includes('|')) return argumentsAt(m, where.split('|').find((one) => valuesAt(m, one, site).length > 0) ?? '', site)
  const [elements, first = '0'] = /\[(?:(\d+):)?\]$/.exec(where) ?? []
  if (elements === undefined) return valuesAt(m, where, site)
  const root = where.slice(0, -elements.length)
  if (root === 'args')
    return options(
      rootsOf(m, root, site)
        .filter((one) => !isKeywords(m, one))
        .slice(Number(first)),
      site.list[0],
    )
  return valuesAt(m, root, site).flatMap((list) => {
    // `execFile(tool, […])` names the tool before the list, `subprocess.run([tool, …])` in it.
    const tool = Number(first) === 0 ? site.list[0] : elementsFrom(m, list, 0)[0]
    return options(elementsFrom(m, list, Number(first)), tool)
  })
}

function options(all: readonly Value[], tool: Value | undefined): readonly Value[] {
  const end = all.findIndex((one) => one.kind === 'constant' && one.value === '--')
  return withoutValues(tool, end < 0 ? all : all.slice(0, end))
}

const isKeywords = (m: Machine, value: Value): boolean => value.kind === 'reference' && at(m, value).kind === 'keywords'

function contentOf(m: Machine, value: Value): readonly Value[] {
  const open = streamed(m, value)
  const content = open === value ? readFile(m, value)?.content : open
  return content === undefined ? [] : [content]
}

function fieldAt(m: Machine, value: Value, name: string): Value | undefined {
  const fields = atomsOf(value).flatMap((atom) => {
    if (atom.kind === 'constant' || atom.kind === 'text' || atom.kind === 'encoded') return []
    if (atom.kind === 'opaque' && (atom.types & types.object) === 0) return []
    const field = loadNamed(m, atom, name)
    // A method of an instance is no setting: an address where options may stand brings none of them.
    if (atom.kind === 'instance' && field.kind === 'bound') return []
    return field.kind === 'constant' && field.value === undefined ? [] : [known(m, field)]
  })
  return fields.length === 0 ? undefined : joinAll(fields)
}

/** Elements behind the first ones, where places are known. */
function elementsFrom(m: Machine, value: Value, first: number): readonly Value[] {
  if (first === 0) return elementsOf(m, value)
  // What is no list of the program's has its first element everywhere.
  return atomsOf(value).flatMap((atom) => (atom.kind === 'reference' ? (closedList(m, atom)?.slice(first) ?? elementsOf(m, atom)) : []))
}

function fieldsOf(m: Machine, value: Value): readonly Value[] {
  return atomsOf(value).flatMap((atom): readonly Value[] =>
    atom.kind === 'reference' ? [...at(m, atom).fields.values(), ...[at(m, atom).rest ?? []].flat()] : elementsOf(m, atom),
  )
}

function rootsOf(m: Machine, root: string, site: Site): readonly Value[] {
  const { more } = site
  const isNamed = (value: Value): boolean => isKeywords(m, value)
  if (root.endsWith('keywords')) return (root === 'keywords' ? site.list : site.made).filter(isNamed)
  const { list } = root === 'args' || root === 'options' ? site : { list: site.list.filter((value) => !isNamed(value)) }
  if (root === 'args') return more === undefined ? list : [...list, more]
  if (root === 'self') return site.self === undefined ? [] : [site.self]
  if (root === 'last') return list.slice(-1)
  if (root === 'options')
    return list
      .slice(-1)
      .filter((value) => !isFunction(m, value) && atomsOf(value).some((atom) => atom.kind === 'reference' || atom.kind === 'opaque'))
  const index = Number(root.replace(/\D+/, ''))
  const from = root.startsWith('made') ? site.made.filter((value) => !isNamed(value)) : list
  const value = from[index] ?? (root.startsWith('made') ? undefined : more)
  return value === undefined ? [] : [value]
}

export const isFunction = (m: Machine, value: Value): boolean =>
  atomsOf(value).some((atom) => (atom.kind === 'reference' && at(m, atom).closure !== undefined) || atom.kind === 'bound')

export function valueAt(m: Machine, where: At, site: Site): Value | undefined {
  const found = valuesAt(m, where, site)
  return found.length === 0 ? undefined : joinAll(found)
}
