import type { Func } from '../../ir/module.ts'
import { writable } from '../heap.ts'
import type { HeapObject } from '../heap.ts'
import { allocate, at, referenceTo } from '../machine.ts'
import type { Frame, Machine } from '../machine.ts'
import { listOf } from '../objects.ts'
import { loadNamed } from '../property.ts'
import { join, undefinedValue } from '../value.ts'
import type { Reference, Value } from '../value.ts'

/** Arguments as Python tells them apart. */
export interface Passed {
  readonly list: readonly Value[]
  readonly more: Value | undefined
  readonly keywords: Reference | undefined
}

export function passed(m: Machine, list: readonly Value[], more: Value | undefined): Passed {
  const last = list.at(-1)
  return last?.kind === 'reference' && at(m, last).kind === 'keywords'
    ? { list: list.slice(0, -1), more, keywords: last }
    : { list, more, keywords: undefined }
}

/** The arguments as they go on to another function. */
export const handedOn = ({ list, keywords }: Passed): readonly Value[] => (keywords === undefined ? list : [...list, keywords])

/** The argument at a place, or of a name; undefined: it is not given. */
export function argumentOf(m: Machine, { list, more, keywords }: Passed, index: number, name?: string): Value | undefined {
  const placed = list[index]
  if (placed !== undefined) return placed
  const named = keywords === undefined || name === undefined ? undefined : keyword(m, keywords, name)
  return named ?? more
}

/** A keyword argument; what `**` of something unknown brings may hold it or not. */
function keyword(m: Machine, keywords: Reference, name: string): Value | undefined {
  const held = at(m, keywords)
  const own = held.fields.get(name)
  if (own !== undefined || (held.rest === undefined && held.base === undefined)) return own
  return join(loadNamed(m, keywords, name), undefinedValue)
}

/** Parameters of a function of the program. */
export function bind(m: Machine, frame: Frame): void {
  const { func, registers } = frame
  const { list, more, keywords } = passed(m, frame.list, frame.more)
  let place = 0
  for (const parameter of func.parameters) {
    if (parameter.rest) registers[parameter.to] = listOf(m, list.slice(place), more)
    else if (parameter.keywords === true) registers[parameter.to] = restOf(m, keywords, namesOf(frame))
    else {
      const placed = parameter.only === 'name' ? undefined : list[place++]
      const named =
        placed !== undefined || keywords === undefined || parameter.name === undefined || parameter.only === 'position'
          ? undefined
          : keyword(m, keywords, parameter.name)
      registers[parameter.to] =
        placed ??
        named ??
        (parameter.only === 'name' || more === undefined
          ? undefinedValue
          : hasDefault(func, parameter.to)
            ? join(more, undefinedValue)
            : more)
    }
  }
}

const defaulted = new WeakMap<Func, ReadonlySet<number>>()

/** Is it asked at the start of the function whether the argument is there? */
function hasDefault(func: Func, register: number): boolean {
  let known = defaulted.get(func)
  if (known === undefined) {
    known = new Set(func.body.flatMap((one) => (one.op === 'binary' && one.operator === '===' ? [one.left] : [])))
    defaulted.set(func, known)
  }
  return known.has(register)
}

const namesOf = ({ func }: Frame): ReadonlySet<string> =>
  new Set(func.parameters.flatMap(({ name, rest, keywords }) => (name === undefined || rest || keywords === true ? [] : [name])))

/** What `**kwargs` gets. */
function restOf(m: Machine, keywords: Reference | undefined, taken: ReadonlySet<string>): Value {
  const object = allocate(m, 'object')
  if (keywords === undefined) return referenceTo(object)
  const held = at(m, keywords)
  object.fields = new Map([...held.fields].filter(([name]) => !taken.has(name)))
  object.rest = held.rest
  object.base = held.base
  return referenceTo(object)
}

/** Keyword arguments as the parameters of an operation; others are added. */
export function keywordsWith(m: Machine, keywords: Reference | undefined, added: readonly (readonly [string, Value])[]): Reference {
  const object: HeapObject = allocate(m, 'object')
  const held = keywords === undefined ? undefined : at(m, keywords)
  object.fields = new Map([...(held?.fields ?? []), ...added])
  object.rest = held?.rest
  object.base = held?.base
  return referenceTo(writable(m.layer, object.id))
}

/** The values of Python's keyword arguments too. */
export const withNamed = (m: Machine, list: readonly Value[]): readonly Value[] =>
  list.flatMap((value) => (value.kind === 'reference' && at(m, value).kind === 'keywords' ? [...at(m, value).fields.values()] : [value]))
