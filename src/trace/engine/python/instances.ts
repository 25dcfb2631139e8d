import { bitOf } from '../sinks.ts'
import { at } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { closedList } from '../objects.ts'
import { noFacts } from '../test.ts'
import type { Test } from '../test.ts'
import { factsFor, truth } from '../tests.ts'
import { anyType, atomsOf, constant, joinAll, nullValue, types, typesOf, undefinedValue } from '../value.ts'
import type { Atom, Reference, Types, Value } from '../value.ts'
import { classOfObject, isPlain } from './attributes.ts'

/** Kinds of values by the names of Python's own types, and of the abstract ones that stand for them. */
const masks: Readonly<Record<string, Types>> = {
  str: types.string,
  bytes: types.string,
  bytearray: types.string,
  basestring: types.string,
  unicode: types.string,
  int: types.number | types.boolean,
  float: types.number,
  complex: types.number,
  long: types.number,
  Number: types.number,
  Integral: types.number,
  Decimal: types.number,
  bool: types.boolean,
  dict: types.object,
  Mapping: types.object,
  MutableMapping: types.object,
  OrderedDict: types.object,
  Dict: types.object,
  list: types.array,
  tuple: types.array,
  set: types.array,
  frozenset: types.array,
  List: types.array,
  Sequence: types.array | types.string,
  Iterable: types.array | types.object | types.string,
  NoneType: types.nothing,
}

/** `isinstance(value, type)`. */
export function isInstance(m: Machine, value: Value, type: Value): Value {
  const wanted = typesIn(m, type)
  const known = atomsOf(value).map((atom) => decided(m, atom, wanted))
  if (known.every((one) => one === true)) return constant(true)
  if (known.every((one) => one === false)) return constant(false)
  return truth(m, testFor(m, value, wanted))
}

/** What of the value is surely of the type: among what may have been thrown, what a framework's handler is for. */
export function instancesOf(m: Machine, value: Value, type: Value): Value {
  const wanted = typesIn(m, type)
  const found = atomsOf(value).filter((atom) => decided(m, atom, wanted) === true)
  return found.length === 0 ? nullValue : joinAll(found)
}

/** Is it surely of the type, or surely not? Undefined: it may be, or not. */
export const isOfType = (m: Machine, atom: Atom, type: Value): boolean | undefined => decided(m, atom, typesIn(m, type))

/** A tuple of types, or `A | B`, is any of them. */
function typesIn(m: Machine, type: Value): readonly Atom[] {
  return atomsOf(type).flatMap((atom): readonly Atom[] => {
    const list = atom.kind === 'reference' && at(m, atom).kind === 'array' ? closedList(m, atom) : undefined
    return list === undefined ? [atom] : list.flatMap((one) => typesIn(m, one))
  })
}

const maskOf = (type: Atom): Types | undefined => {
  if (type.kind === 'constant' && type.value === null) return types.nothing
  if (type.kind !== 'api') return undefined
  const name = type.path.slice(type.path.lastIndexOf('.') + 1)
  return Object.hasOwn(masks, name) ? masks[name] : undefined
}

/** Undefined: it may be, or not. */
function decided(m: Machine, atom: Atom, wanted: readonly Atom[]): boolean | undefined {
  const answers = wanted.map((type) => decidedOne(m, atom, type))
  if (answers.includes(true)) return true
  return answers.every((one) => one === false) ? false : undefined
}

function decidedOne(m: Machine, atom: Atom, type: Atom): boolean | undefined {
  const mask = maskOf(type)
  if (mask !== undefined) {
    // Functions and classes are no texts, numbers or lists.
    if (atom.kind === 'bound' || (atom.kind === 'reference' && at(m, atom).closure !== undefined)) return false
    const own = typesHeld(m, atom)
    if (own === undefined)
      return atom.kind === 'reference' ? decidedByBases(m, atom, (base) => ((maskOf(base) ?? 0) & mask) !== 0) : undefined
    if ((own & mask) === 0) return false
    return (own & ~mask) === 0 && !sharesKind(m, atom, type) ? true : undefined
  }
  if (type.kind === 'reference') {
    if (atom.kind === 'constant' || atom.kind === 'text' || atom.kind === 'encoded') return false
    return atom.kind === 'reference' ? descends(m, atom, type) : undefined
  }
  if (type.kind !== 'api' || atom.kind !== 'reference') return undefined
  const held = at(m, atom)
  if (held.kind !== 'error') return undefined
  const name = held.fields.get('name')
  const [mine, theirs] = [name?.kind === 'constant' ? String(name.value) : undefined, type.path.slice(type.path.lastIndexOf('.') + 1)]
  if (theirs === 'Exception' || theirs === 'BaseException' || mine === theirs) return true
  return decidedByBases(m, atom, (base) => base.kind === 'api' && base.path === type.path) === true ? true : undefined
}

/** Lists, tuples and sets are one kind of thing in the engine: which of them it is, is only known of a list that says so. */
function sharesKind(m: Machine, atom: Atom, type: Atom): boolean {
  if (atom.kind !== 'reference' || type.kind !== 'api') return false
  const name = type.path.slice(type.path.lastIndexOf('.') + 1)
  return at(m, atom).kind === 'set' ? name !== 'set' && name !== 'frozenset' : isOneOfMany.has(name)
}

const isOneOfMany = new Set(['tuple', 'set', 'frozenset', 'list', 'List'])

/** By what its class comes from that is no class of the program; undefined: what that is, is not known. */
function decidedByBases(m: Machine, object: Reference, fits: (base: Atom) => boolean): boolean | undefined {
  const type = classOfObject(m, at(m, object))
  if (type === undefined) return undefined
  const bases: Atom[] = []
  const visit = (atom: Atom, depth: number): void => {
    if (atom.kind === 'reference' && depth < 20) for (const base of atomsOf(at(m, atom).prototype ?? undefinedValue)) visit(base, depth + 1)
    else if (atom.kind !== 'constant') bases.push(atom)
  }
  visit(type, 0)
  if (bases.some(fits)) return true
  return bases.every((base) => base.kind === 'api' && base.package === 'py:builtins') ? false : undefined
}

function typesHeld(m: Machine, atom: Atom): Types | undefined {
  if (atom.kind !== 'reference') return atom.kind === 'instance' || atom.kind === 'api' || atom.kind === 'bound' ? undefined : typesOf(atom)
  const held = at(m, atom)
  if (!isPlain(held)) return undefined
  return held.kind === 'array' || held.kind === 'set' ? types.array : held.kind === 'object' ? types.object : undefined
}

/** By the bases of its class. */
function descends(m: Machine, object: Reference, type: Reference): boolean | undefined {
  const wanted = at(m, type).fields.get('prototype')
  if (wanted?.kind !== 'reference') return undefined
  const visit = (atoms: readonly Atom[], depth: number): boolean =>
    depth < 20 &&
    atoms.some(
      (atom) => atom.kind === 'reference' && (atom.id === wanted.id || visit(atomsOf(at(m, atom).prototype ?? undefinedValue), depth + 1)),
    )
  const held = at(m, object)
  if (visit(atomsOf(held.prototype ?? undefinedValue), 0)) return true
  return held.base === undefined && held.modelled === undefined ? false : undefined
}

function testFor(m: Machine, value: Value, wanted: readonly Atom[]): Test {
  const list = wanted.map(maskOf)
  if (list.every((mask) => mask !== undefined)) {
    const mask = list.reduce<number>((all, one) => all | (one ?? 0), 0)
    return { kind: 'facts', yes: factsFor(value, { types: mask }), no: factsFor(value, { types: anyType & ~mask }) }
  }
  // An error of a class of the project's own, or of one for answers, is meant to be read by the caller.
  const isMeant = wanted.every((type) =>
    type.kind === 'reference'
      ? at(m, type).closure?.class !== undefined
      : type.kind === 'api' &&
        /http|validation|pydantic|marshmallow|badrequest|notfound|unauthorized|forbidden/i.test(`${type.package}.${type.path}`),
  )
  return isMeant ? { kind: 'facts', yes: factsFor(value, { safe: bitOf('outgoing-data') }), no: [] } : noFacts
}
