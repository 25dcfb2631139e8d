import { before, noteFanOut } from '../fan-out.ts'
import { elementsOf } from '../iterate.ts'
import { allocate, at, fork, known, referenceTo } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { listOf } from '../objects.ts'
import { childOf } from '../property.ts'
import { refined } from '../test.ts'
import type { Fact } from '../test.ts'
import { atomsOf, constant, join, joinAll, opaque, types, undefinedValue } from '../value.ts'
import type { Atom, Opaque, Reference, Value } from '../value.ts'

/** What stands in a list: elements whose place is known, then any number of others. */
export interface Elements {
  readonly known: readonly Value[]
  readonly more: Value | undefined
}

/** Those that are there on every way that met; all others may be missing. */
export function elementsIn(m: Machine, self: Atom): Elements {
  const all = placesIn(m, self)
  // Where ways met, only as many as the shortest has are there on all of them; stubs are written to end.
  const sizes = self.kind === 'reference' ? at(m, self).sizes : undefined
  if (sizes === undefined || m.frame?.module.stub === true) return all
  const sure = Math.min(...sizes.map(({ value }) => Number(value.value)))
  const open = joinedElements({ known: all.known.slice(sure), more: all.more })
  return { known: all.known.slice(0, sure), more: open === undefined ? undefined : known(m, open) }
}

/** As they stand on the longest of the ways that met: what follows upon what. */
export function placesIn(m: Machine, self: Atom): Elements {
  const object = self.kind === 'reference' ? at(m, self) : undefined
  if (object?.kind === 'array' || object?.kind === 'set') {
    const fields = [...object.fields].filter(([key]) => object.kind === 'set' || /^\d+$/.test(key))
    const more = [object.rest, object.base && childOf(m, object.base, '*')].filter((value) => value !== undefined)
    return { known: fields.map(([, value]) => known(m, value)), more: more.length === 0 ? undefined : known(m, joinAll(more)) }
  }
  const all = elementsOf(m, self)
  if (object?.kind === 'map' && object.rest === undefined && object.base === undefined) return { known: all, more: undefined }
  return { known: [], more: all.length === 0 ? undefined : known(m, joinAll(all)) }
}

/** The elements of all that the value can be. */
export function elementsOfAny(m: Machine, value: Value): Elements {
  const [first, ...others] = atomsOf(value)
  if (first !== undefined && others.length === 0) return elementsIn(m, first)
  const all = atomsOf(value)
    .map((atom) => elementsIn(m, atom))
    .flatMap((one) => [...one.known, ...(one.more === undefined ? [] : [one.more])])
  return { known: [], more: all.length === 0 ? undefined : joinAll(all) }
}

export function joinedElements({ known: list, more }: Elements): Value | undefined {
  const all = more === undefined ? list : [...list, more]
  return all.length === 0 ? undefined : joinAll(all)
}

/** More known elements than this are not kept apart. */
export const mostKnown = 32

/** A new array with such elements. */
export function listWith(m: Machine, { known: list, more }: Elements): Value {
  const beyond = list.slice(mostKnown)
  return listOf(m, list.slice(0, mostKnown), joinedElements({ known: beyond, more }))
}

/** An array of unknown length, whose elements are told apart by their place: what is learned of the first is not learned of the second. */
export function listOn(m: Machine, base: Opaque): Reference {
  const object = allocate(m, 'array')
  object.base = base
  return referenceTo(object)
}

/** An element with what a callback gave for it; undefined: it never came back. */
export interface Outcome {
  readonly element: Value
  readonly result: Value | undefined
}
export interface Outcomes {
  readonly known: readonly Outcome[]
  readonly more: Outcome | undefined
}

/** Callbacks are called for each of so many elements; of longer lists once, for an element that may be any. */
const oneByOne = 12

/** Calls a callback of (element, index, list) for the elements. */
export function visit(m: Machine, self: Atom, callback: Value, receiver: Value = undefinedValue): Outcomes {
  const elements = elementsIn(m, self)
  const turn = (element: Value, index: Value): Outcome => ({
    element,
    result: m.do.call(m, callback, receiver, [element, index, self], undefined),
  })
  const anywhere = opaque('index', { types: types.number })
  const together = elements.known.length > oneByOne
  const list = together ? [] : elements.known.map((element, index) => turn(element, constant(index)))
  const rest = together ? joinedElements(elements) : elements.more
  if (rest === undefined) return { known: list, more: undefined }
  const start = before(m)
  const more = together ? turn(rest, anywhere) : perhaps(m, rest, () => turn(rest, anywhere))
  noteFanOut(m, self, rest, start)
  return { known: list, more }
}

/** Does what is done once for each element, of which there may be none. What is learned of elements holds for all, also if there are none. */
export function perhaps<Result extends object>(m: Machine, element: Value, run: () => Result): Result {
  const frame = m.frame
  if (frame === undefined) return run()
  const results: Result[] = []
  let learned: Machine['layer']['facts'] = new Map()
  fork(m, frame, [
    () => {
      results.push(run())
      learned = m.layer.facts
      return true
    },
    () => true,
  ])
  const isAbout = about(element)
  for (const [key, fact] of learned) if (fact !== null && isAbout(key)) m.layer.facts.set(key, fact)
  const [result] = results
  return result ?? run()
}

/** Does a fact tell of the value, or of something that is made from it? */
export function about(value: Value): (key: string) => boolean {
  const keys = atomsOf(value).flatMap((atom) => (atom.kind === 'opaque' ? [atom.key] : []))
  return (key) => keys.some((one) => key.includes(one))
}

const deepest = 2

/** The value as it is where the facts hold; of a list or an object, what is in it too. */
export function narrowed(m: Machine, value: Value, facts: readonly Fact[], depth = 0): Value {
  return facts.length === 0 ? value : joinAll(atomsOf(value).map((atom) => narrowedAtom(m, atom, facts, depth)))
}

function narrowedAtom(m: Machine, atom: Atom, facts: readonly Fact[], depth: number): Value {
  if (atom.kind === 'opaque') {
    const own = facts.find(({ key }) => key === atom.key)
    const inner = facts.filter(({ key }) => key.startsWith(`${atom.key}.`) && /^[\w$-]+$/.test(key.slice(atom.key.length + 1)))
    if (inner.length === 0) return own === undefined ? atom : refined(atom, own.refinement)
    const object = allocate(m, 'object')
    object.base = atom
    for (const { key, refinement } of inner) {
      const name = key.slice(atom.key.length + 1)
      const child = childOf(m, atom, name)
      object.fields.set(name, child.kind === 'opaque' ? refined(child, refinement) : child)
    }
    return referenceTo(object)
  }
  if (atom.kind !== 'reference' || depth >= deepest) return atom
  const object = at(m, atom)
  if (object.kind !== 'object' && object.kind !== 'array') return atom
  const fields = [...object.fields].map(([key, field]) => [key, narrowed(m, field, facts, depth + 1)] as const)
  if (fields.every(([key, field]) => field === object.fields.get(key))) return atom
  const copy = allocate(m, object.kind)
  copy.rest = object.rest
  copy.base = object.base
  copy.prototype = object.prototype
  copy.fields = new Map(fields)
  return referenceTo(copy)
}

/** The value, or nothing. */
export const orNothing = (value: Value | undefined): Value => (value === undefined ? undefinedValue : join(value, undefinedValue))

/** What a value becomes in a list that takes in lists, as `concat` and `flat` do. */
export function spread(m: Machine, value: Value): Elements {
  const parts = atomsOf(value).map((atom): Elements => {
    if (atom.kind === 'reference' && at(m, atom).kind === 'array') return elementsIn(m, atom)
    if (atom.kind !== 'opaque' || (atom.types & types.array) === 0) return { known: [atom], more: undefined }
    const element = childOf(m, atom, '*')
    return { known: [], more: atom.types === types.array ? element : join(element, atom) }
  })
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : { known: [], more: joinAll(parts.flatMap((part) => joinedElements(part) ?? [])) }
}

/** Lists one after the other. Behind one of unknown length no place is known. */
export function chained(parts: readonly Elements[]): Elements {
  const open = parts.findIndex(({ more }) => more !== undefined)
  if (open < 0) return { known: parts.flatMap((part) => part.known), more: undefined }
  const rest = parts.slice(open + 1).flatMap((part) => joinedElements(part) ?? [])
  const more = parts[open]?.more
  return { known: parts.slice(0, open + 1).flatMap((part) => part.known), more: joinAll(more === undefined ? rest : [more, ...rest]) }
}

/** The list with the lists in it taken in. */
export function flattened(m: Machine, { known: list, more }: Elements): Elements {
  return chained([
    ...list.map((value) => spread(m, value)),
    ...(more === undefined ? [] : [{ known: [], more: joinedElements(spread(m, more)) }]),
  ])
}
