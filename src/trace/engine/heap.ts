import type { Func, Module } from '../ir/module.ts'
import { commonFacts, rememberPaths, saysNothing, wider } from './test.ts'
import type { Machine } from './machine.ts'
import type { Spot } from './taint.ts'
import type { Fact, Path, Refinement } from './test.ts'
import { constant, join, undefinedValue } from './value.ts'
import type { Api, Constant, Instance, Opaque, Reference, Value } from './value.ts'

/** An object, array, function, class, map or set. Changed only through {@link writable}. */
export interface HeapObject {
  readonly id: number
  /** `keywords`: Python's keyword arguments of one call, which stand last in its list. */
  kind: 'object' | 'array' | 'function' | 'map' | 'set' | 'regex' | 'error' | 'namespace' | 'keywords'
  /** By constant key; of a map, by constant key too. */
  fields: Map<string, Value>
  /** What stands under keys that are not known: elements of an array, values of a map. */
  rest: Value | undefined
  /** The unknown value of which this is a copy: fields that are not here are fields of it. */
  base: Opaque | undefined
  /** The prototype, where it is an object of the program. */
  prototype: Value | undefined
  /** The instance of a modelled type that this object is too: `class X extends EventEmitter`. */
  modelled: Instance | Api | undefined
  closure: Closure | undefined
  accessors: Map<string, { readonly get?: Value; readonly set?: Value }> | undefined
  pattern: { readonly source: string; readonly flags: string } | undefined
  /** How many fields or elements it has, where ways that met differ in that; with what was learned on each. */
  sizes: readonly Size[] | undefined
  /** Keys of a dictionary of Python's that are no texts: objects, instances. */
  keys?: Value
  /** Names of fields that variables of the environment say; what stands there is in `rest`. */
  named?: Value
  /** The module of Python of which this is all that it has. */
  module?: LoadedModule
  /** Taken from an object by a key that the caller chose: writing under another such key reaches a prototype. */
  byForeignKey: boolean
  /** Layers of other paths have it too: whoever changes it takes a copy first. */
  shared: boolean
}

export interface Closure {
  readonly module: LoadedModule
  readonly func: Func
  readonly captures: readonly number[]
  /** `this` of an arrow function. */
  readonly self: Value | undefined
  /** The object that `super` looks in. */
  readonly home: Value | undefined
  readonly class: ClassOf | undefined
  readonly native: Native | undefined
  /** Where the project asked for it, of a function that a stub made. */
  readonly made?: Spot | undefined
}

/** A function of the engine itself: `resolve` of a promise, a bound function. It may outlive the analysis that made it: it gets the one that calls. */
export type Native = (self: Value, list: readonly Value[], m: Machine, more: Value | undefined) => Value

export interface ClassOf {
  readonly name: string
  readonly parent: Value | undefined
  readonly hasConstructor: boolean
  readonly prototype: Reference
  readonly fields: readonly { readonly key: string | undefined; readonly initialiser: Closure | undefined }[]
}

/** A file of the program, with the cells of its body. */
export interface LoadedModule {
  readonly file: string
  readonly ir: Module
  /** Written in the analysed language by Cordon, in the place of a package: its places are never shown. */
  readonly stub: boolean
  /** Cells of the module's body; empty before it runs. */
  cells: number[]
  state: 'new' | 'running' | 'done'
  /** `module.exports` of a script. */
  exports: Value | undefined
}

/**
 * What the program's memory is on one path. A branch writes into a layer of its own; where branches meet, their layers are joined into the one
 * below. What a branch did not touch is not copied.
 */
export interface Layer {
  readonly below: Layer | undefined
  /** The next below in which something is found: a layer does not change while others stand on it, so that empty ones can be passed over. */
  readonly objectsBelow: Layer | undefined
  readonly cellsBelow: Layer | undefined
  readonly objects: Map<number, HeapObject>
  readonly cells: Map<number, Value>
  /** `null`: what was known is not known any more. */
  readonly facts: Map<string, Refinement | null>
}

export function layerOn(below: Layer | undefined): Layer {
  return {
    below,
    objectsBelow: below === undefined || isLowest(below) || below.objects.size > 0 ? below : below.objectsBelow,
    cellsBelow: below === undefined || isLowest(below) || below.cells.size > 0 ? below : below.cellsBelow,
    objects: new Map(),
    cells: new Map(),
    facts: new Map(),
  }
}

/** Modules that are loaded in the middle of a function write into the lowest layer, whatever stands on it. */
const isLowest = ({ below }: Layer): boolean => below === undefined

export function objectAt(layer: Layer, id: number): HeapObject {
  for (let at: Layer | undefined = layer; at !== undefined; at = at.objectsBelow) {
    const found = at.objects.get(id)
    if (found !== undefined) return found
  }
  // An object made on another path and reached through a value that outlived it: nothing is known of it.
  return emptyObject(id, 'object')
}

/** The object, to be changed on this path. */
export function writable(layer: Layer, id: number): HeapObject {
  const own = layer.objects.get(id)
  if (own !== undefined && !own.shared) {
    own.sizes = undefined
    return own
  }
  const known = own ?? objectAt(layer, id)
  const copy = {
    ...known,
    shared: false,
    sizes: undefined,
    fields: new Map(known.fields),
    accessors: known.accessors && new Map(known.accessors),
  }
  layer.objects.set(id, copy)
  return copy
}

export function emptyObject(id: number, kind: HeapObject['kind']): HeapObject {
  return {
    id,
    kind,
    fields: new Map(),
    rest: undefined,
    base: undefined,
    prototype: undefined,
    modelled: undefined,
    closure: undefined,
    accessors: undefined,
    pattern: undefined,
    sizes: undefined,
    byForeignKey: false,
    shared: false,
  }
}

export function cellAt(layer: Layer, id: number): Value | undefined {
  for (let at: Layer | undefined = layer; at !== undefined; at = at.cellsBelow) {
    const found = at.cells.get(id)
    if (found !== undefined) return found
  }
  return undefined
}

export function factAt(layer: Layer, key: string): Refinement | undefined {
  for (let at: Layer | undefined = layer; at !== undefined; at = at.below) {
    const found = at.facts.get(key)
    if (found !== undefined) return found ?? undefined
  }
  return undefined
}

/** All that was written above `stop`, as one layer on it: what a path that leaves early takes along. */
export function flattened(layer: Layer, stop: Layer | undefined): Layer {
  const result = layerOn(stop)
  for (let at: Layer | undefined = layer; at !== undefined && at !== stop; at = at.below) {
    for (const [id, object] of at.objects) {
      if (result.objects.has(id)) continue
      object.shared = true
      result.objects.set(id, object)
    }
    for (const [id, value] of at.cells) if (!result.cells.has(id)) result.cells.set(id, value)
    for (const [key, fact] of at.facts) if (!result.facts.has(key)) result.facts.set(key, fact)
  }
  return result
}

/** Paths meet: `ends`, layers on `base`, become part of it. */
export function absorb(base: Layer, ends: readonly Layer[]): void {
  const [first] = ends
  if (first === undefined) return
  if (ends.length === 1) {
    for (const [id, object] of first.objects) base.objects.set(id, object)
    for (const [id, value] of first.cells) base.cells.set(id, value)
    for (const [key, fact] of first.facts) base.facts.set(key, fact)
    return
  }
  const learned = new Map(ends.map((end) => [end, learnedOn(end)]))
  for (const id of keysOf(ends, 'objects')) {
    const versions = ends.flatMap((end) => end.objects.get(id) ?? [])
    const known = versions.length < ends.length ? existing(base, id) : undefined
    const all = known === undefined ? versions : [known, ...versions]
    const [one] = all
    if (one === undefined) continue
    const joined = all.length === 1 ? one : all.reduce(joinObjects)
    base.objects.set(id, joined)
    const ways = ends.flatMap((end): readonly Version[] => {
      const object = end.objects.get(id) ?? known
      return object === undefined ? [] : [{ object, facts: learned.get(end) ?? [] }]
    })
    if (ways.length > 1 && all.some((version) => version !== one)) tellApart(joined, ways)
  }
  for (const id of keysOf(ends, 'cells')) {
    const before = cellAt(base, id)
    const ways = ends.flatMap((end) => {
      const value = end.cells.get(id) ?? before
      return value === undefined ? [] : [{ value, facts: learned.get(end) ?? [] }]
    })
    if (ways.length > 0) base.cells.set(id, toldApart(ways.map(({ value }) => value).reduce(join), ways))
  }
  for (const key of keysOf(ends, 'facts')) {
    const before = factAt(base, key)
    const facts = ends.map((end) => {
      const own = end.facts.get(key)
      return own === undefined ? before : (own ?? undefined)
    })
    const joined = facts.reduce((a, b) => (a === undefined || b === undefined ? undefined : a === b ? a : wider(a, b)))
    base.facts.set(key, joined === undefined || saysNothing(joined) ? null : joined)
  }
}

export interface Size extends Path {
  readonly value: Constant
}

interface Version {
  readonly object: HeapObject
  readonly facts: readonly Fact[]
}

export function learnedOn({ facts }: Layer): readonly Fact[] {
  return [...facts].flatMap(([key, refinement]) => (refinement === null ? [] : [{ key, refinement }]))
}

/** Beyond this many ways to a value it is not asked any more which one it was. */
const mostPaths = 12

function toldApart(value: Value, ways: readonly Path[]): Value {
  const [first] = ways
  if (value.kind !== 'union' || ways.length > mostPaths || first === undefined || ways.every((way) => way.value === first.value))
    return value
  const told = { ...value }
  rememberPaths(told, ways)
  return told
}

/** Fields that only some of the ways set may be missing; a number of fields tells which way it was. */
function tellApart(joined: HeapObject, ways: readonly Version[]): void {
  if (joined.kind === 'object' && joined.prototype === undefined)
    for (const [key, value] of joined.fields) {
      const each = ways.map(({ object, facts }) => ({ value: object.fields.get(key) ?? undefinedValue, facts }))
      const isMissing = ways.some(({ object }) => !object.fields.has(key) && object.rest === undefined && object.base === undefined)
      joined.fields.set(key, toldApart(isMissing ? join(value, undefinedValue) : value, each))
    }
  if (joined.rest !== undefined || joined.base !== undefined || joined.kind === 'map') return
  const sizes = ways.flatMap(
    ({ object, facts }) =>
      object.sizes?.map((one) => ({ ...one, facts: [...one.facts, ...facts] })) ?? [{ value: constant(object.fields.size), facts }],
  )
  const known = sizes.length > mostPaths ? bySize(sizes) : sizes
  const [first] = known
  joined.sizes = first === undefined || known.every(({ value }) => value.value === first.value.value) ? undefined : known
}

/** Of many ways those with as many elements are one: that there may be none must not be lost with them. */
function bySize(sizes: readonly Size[]): readonly Size[] {
  const groups = new Map<Constant['value'], readonly Size[]>()
  for (const size of sizes) groups.set(size.value.value, [...(groups.get(size.value.value) ?? []), size])
  return [...groups].map(([value, ways]) => ({ value: constant(value), facts: commonFacts(ways.map(({ facts }) => facts)) }))
}

function keysOf<Part extends 'objects' | 'cells' | 'facts'>(
  ends: readonly Layer[],
  part: Part,
): Iterable<Parameters<Layer[Part]['get']>[0]> {
  const keys = new Set<Parameters<Layer[Part]['get']>[0]>()
  for (const end of ends) for (const key of end[part].keys()) keys.add(key)
  return keys
}

function existing(layer: Layer, id: number): HeapObject | undefined {
  for (let at: Layer | undefined = layer; at !== undefined; at = at.objectsBelow) {
    const found = at.objects.get(id)
    if (found !== undefined) return found
  }
  return undefined
}

function joinedNames(of: 'keys' | 'named', { [of]: a }: HeapObject, { [of]: b }: HeapObject): Partial<Pick<HeapObject, 'keys' | 'named'>> {
  const both = a === undefined ? b : b === undefined ? a : join(a, b)
  return both === undefined ? {} : { [of]: both }
}

function joinObjects(a: HeapObject, b: HeapObject): HeapObject {
  if (a === b) return a
  const fields = new Map(a.fields)
  for (const [key, value] of b.fields) {
    const other = fields.get(key)
    fields.set(key, other === undefined ? value : join(other, value))
  }
  return {
    ...a,
    fields,
    rest: a.rest === undefined ? b.rest : b.rest === undefined ? a.rest : join(a.rest, b.rest),
    base: a.base ?? b.base,
    ...joinedNames('keys', a, b),
    ...joinedNames('named', a, b),
    prototype: a.prototype ?? b.prototype,
    modelled: a.modelled ?? b.modelled,
    closure: a.closure ?? b.closure,
    accessors: a.accessors === undefined ? b.accessors : new Map([...a.accessors, ...(b.accessors ?? [])]),
    byForeignKey: a.byForeignKey || b.byForeignKey,
    shared: false,
  }
}
