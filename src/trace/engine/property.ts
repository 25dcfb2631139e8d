import type { Key } from '../ir/operation.ts'
import type { HeapObject } from './heap.ts'
import { cellAt, writable } from './heap.ts'
import { at, known, read, siteOf, spotOf } from './machine.ts'
import type { Frame, Machine } from './machine.ts'
import { whenEqual } from './conditions.ts'
import { environment, isEnvironment, noteVariable } from './environment.ts'
import { keptIn } from './globals.ts'
import { isPython } from './language.ts'
import { bitOf } from './sinks.ts'
import { fieldOf } from './taint.ts'
import { pathsTo } from './test.ts'
import type { Path } from './test.ts'
import type { Taint } from './taint.ts'
import { deepTaints } from './carried.ts'
import { isArrayMethod, isStringMethod } from './builtins/names.ts'
import { atomsOf, constant, join, joinAll, keyOf, opaque, stringOf, types, undefinedValue, valueKey } from './value.ts'
import type { Atom, Opaque, Reference, Value } from './value.ts'

/** The names that a key can be; undefined: not known. */
export function namesOf(m: Machine, f: Frame, key: Key): readonly string[] | undefined {
  if (typeof key === 'string') return [key]
  const names = atomsOf(read(m, f, key.register)).map((atom) => stringOf(atom) ?? symbolOf(atom))
  return names.every((name) => name !== undefined) ? names : undefined
}

/** The name under which what stands under a well-known symbol is kept: `@@iterator`. */
function symbolOf(atom: Atom): string | undefined {
  const name = atom.kind === 'api' && atom.package === 'global' ? /^Symbol\.(\w+)$/.exec(atom.path)?.[1] : undefined
  return name === undefined ? undefined : `@@${name}`
}

export const keyValue = (m: Machine, f: Frame, key: Key): Value => (typeof key === 'string' ? constant(key) : read(m, f, key.register))

export function load(m: Machine, object: Value, key: Key, f: Frame): Value {
  const names = namesOf(m, f, key)
  if (names === undefined) return loadUnknown(m, object, keyValue(m, f, key))
  const [only] = names
  return names.length === 1 && only !== undefined ? loadNamed(m, object, only) : joinAll(names.map((name) => loadNamed(m, object, name)))
}

export function loadNamed(m: Machine, object: Value, name: string): Value {
  if (object.kind !== 'union') return loadField(m, object, name) ?? undefinedValue
  let result: Value | undefined
  for (const atom of object.of) {
    // Reading a field of nothing throws: that way does not come here.
    if (atom.kind === 'constant' && (atom.value === undefined || atom.value === null)) continue
    const value = loadField(m, atom, name) ?? (atom.kind === 'reference' ? undefinedValue : undefined)
    if (value !== undefined) result = result === undefined ? value : join(result, value)
  }
  const ways = pathsTo(object)
  if (result === undefined || ways === undefined) return result ?? undefinedValue
  return m.program.byPaths(
    m,
    result,
    ways.flatMap(({ value, facts }) => (atomsOf(value).every(isNothing) ? [] : [{ value: loadNamed(m, value, name), facts }])),
  )
}

const isNothing = (atom: Atom): boolean => atom.kind === 'constant' && (atom.value === undefined || atom.value === null)

/** A field of one thing; undefined where there is none. */
export function loadField(m: Machine, atom: Atom, name: string): Value | undefined {
  switch (atom.kind) {
    case 'reference':
      return loadOwn(m, atom, at(m, atom), name, 0)
    case 'opaque':
      return childOf(m, atom, name)
    case 'api':
      return m.do.exportOf(m, atom, name)
    case 'instance':
      return m.do.fieldOfInstance(m, atom, name)
    case 'constant':
      if (typeof atom.value !== 'string') return undefined
      if (name === 'length') return constant(atom.value.length)
      if (/^\d+$/.test(name)) return constant(atom.value[Number(name)])
      return isStringMethod(name) ? { kind: 'bound', self: atom, name } : undefined
    case 'text':
    case 'encoded':
      if (name === 'length') return opaque(`length:${keyOf(atom)}`, { types: types.number, origin: { kind: 'length', of: keyOf(atom) } })
      if (/^\d+$/.test(name)) return opaque(`${keyOf(atom)}[${name}]`, { types: types.string, taints: deepTaints(m, atom) })
      return { kind: 'bound', self: atom, name }
    case 'truth':
      return undefined
    case 'bound':
      return name === 'call' || name === 'apply' || name === 'bind' ? { kind: 'bound', self: atom, name } : undefined
  }
}

const longestChain = 12

function loadOwn(m: Machine, self: Atom, object: HeapObject, name: string, depth: number): Value | undefined {
  const own = object.fields.get(name)
  const accessor = object.accessors?.get(name)
  if (accessor?.get !== undefined) return m.do.call(m, accessor.get, self, [], undefined) ?? undefinedValue
  if (own !== undefined && object.kind !== 'map') {
    // An index may be one that was written under a name that is not known.
    return object.rest === undefined || object.kind !== 'array' ? own : join(own, object.rest)
  }
  if (object.module !== undefined) {
    const member = m.do.memberOfModule(m, object.module, name)
    if (member !== undefined) return member
  }
  if (object.kind === 'array' && name === 'length')
    return object.rest === undefined && object.base === undefined
      ? sizeOf(m, object)
      : opaque(`length:r${object.id}`, { types: types.number, origin: { kind: 'length', of: `r${object.id}` } })
  if ((object.kind === 'map' || object.kind === 'set') && name === 'size') return opaque(`size:r${object.id}`, { types: types.number })
  if (object.kind === 'array' && isArrayMethod(name)) return self.kind === 'reference' ? { kind: 'bound', self, name } : undefined
  if (object.kind === 'function' && (name === 'call' || name === 'apply' || name === 'bind')) return { kind: 'bound', self, name }
  if (object.kind === 'function' && name === 'constructor' && object.closure !== undefined && object.closure.class === undefined)
    return { kind: 'api', package: 'global', path: 'Function' }
  if (object.kind === 'function' && name === 'length' && object.closure !== undefined)
    return constant(object.closure.func.parameters.filter(({ rest }) => !rest).length)
  if (object.kind === 'function' && name === 'name') return constant(object.closure?.class?.name ?? object.closure?.func.name ?? '')
  if (name === '__proto__' && object.prototype !== undefined) return object.prototype
  const parent = object.prototype
  if (parent !== undefined && depth < longestChain) {
    for (const atom of atomsOf(parent)) {
      const found = atom.kind === 'reference' ? loadOwn(m, self, at(m, atom), name, depth + 1) : loadField(m, atom, name)
      if (found !== undefined) return found
    }
  }
  if (object.modelled !== undefined) {
    const found = loadField(m, object.modelled, name)
    if (found !== undefined) return found
  }
  const rest = object.rest
  const fromBase = object.base === undefined ? undefined : childOf(m, object.base, name)
  const isElement = object.kind !== 'array' || /^(?:\d+|\*)$/.test(name)
  if (rest !== undefined && object.kind !== 'map' && object.kind !== 'set' && isElement) {
    const held = oneOf(m, rest, name)
    return fromBase === undefined ? held : join(held, fromBase)
  }
  return fromBase
}

/** The number of its elements, where it is known; on each of the ways that met. */
export function sizeOf(m: Machine, { fields, sizes }: HeapObject): Value {
  // Stubs are written to end: there, what may stand in a list does.
  return sizes === undefined || m.frame?.module.stub === true
    ? constant(fields.size)
    : m.program.byPaths(m, joinAll(sizes.map(({ value }) => value)), sizes)
}

/** What stands under one name, of all that may: to test it tells nothing of what stands under another. */
function oneOf(m: Machine, rest: Value, name: string): Value {
  const now = known(m, rest)
  if (name === '*' || !atomsOf(now).some((atom) => atom.kind === 'opaque')) return now
  return joinAll(
    atomsOf(now).map((atom) => (atom.kind === 'opaque' && atom.key.length < 400 ? { ...atom, key: `${atom.key}#${name}` } : atom)),
  )
}

/** A field of an unknown value: unknown too. A field of the event is the event's field of that name. */
export function childOf(m: Machine, of: Opaque, name: string): Value {
  if (of.key.length > 600) return of
  if (of.origin?.kind === 'environment' && of.origin.name === '*') return environment(name)
  const key = `${of.key}.${name}`
  const written = m.program.overlays.get(key)
  const now = written === undefined ? undefined : cellAt(m.layer, written)
  if (now !== undefined) return now
  if (name === 'length') return opaque(key, { types: types.number, origin: { kind: 'length', of: of.key } })
  if (!of.direct) {
    const origin = of.origin?.kind === 'environment-piece' ? of.origin : undefined
    return opaque(key, { taints: of.taints, characters: of.characters, safe: of.safe, origin })
  }
  // Who may see the whole may see its parts.
  return opaque(key, { direct: true, safe: of.safe & bitOf('outgoing-data'), taints: of.taints.map((taint) => childTaint(m, taint, name)) })
}

function childTaint(m: Machine, taint: Taint, name: string): Taint {
  const source = fieldOf(taint.source, name)
  const { trail } = taint
  const spot = spotOf(m)
  const before = trail.step === 'read' ? trail.before : trail
  return { source, trail: { step: 'read', name, spot, before, length: (before?.length ?? 0) + 1 } }
}

/** A field whose name is not known: any of them. */
export function loadUnknown(m: Machine, object: Value, key: Value): Value {
  const foreign = deepTaints(m, key).some(({ source }) => source.kind === 'event' || source.kind === 'cloud')
  const found = atomsOf(object).flatMap((atom): readonly Value[] => {
    switch (atom.kind) {
      case 'reference': {
        const held = at(m, atom)
        const values = [...held.fields.values(), ...(held.rest === undefined ? [] : [held.rest])]
        for (const { get } of held.accessors?.values() ?? [])
          if (get !== undefined) values.push(m.do.call(m, get, atom, [], undefined) ?? undefinedValue)
        if (held.base !== undefined) values.push(childOf(m, held.base, '*'))
        const picks = foreign && held.kind === 'object' && leadsToClasses(m, held)
        if (picks) markForeign(m, values)
        // A name that is not there gives nothing.
        if (values.length > 0 && held.kind === 'object') values.push(undefinedValue)
        if (values.length === 0 && picks) {
          const made = opaque(`foreign:${keyOf(atom)}[${valueKey(key)}]`, { types: types.object | types.nothing })
          m.program.foreign.add(made.key)
          return [made]
        }
        return values
      }
      case 'opaque':
        return [childOf(m, atom, '*')]
      case 'text':
      case 'encoded':
        return [opaque(`${keyOf(atom)}[*]`, { types: types.string, taints: deepTaints(m, atom) })]
      case 'api':
        return [opaque(`${keyOf(atom)}[${valueKey(key)}]:${siteOf(m)}`)]
      case 'instance':
        return [opaque(`${keyOf(atom)}[*]`, { taints: deepTaints(m, atom) })]
      default:
        return []
    }
  })
  const all = found.length === 0 ? undefinedValue : joinAll(found)
  return all.kind === 'union' && object.kind === 'reference' ? byName(m, all, object, key) : all
}

/** `routes[event.routeKey]`: what was found tells the name under which it was. */
function byName(m: Machine, all: Value, object: Reference, key: Value): Value {
  const ways = waysByName(at(m, object), key)
  return ways === undefined ? all : m.program.byPaths(m, { ...all }, [...ways, { value: undefinedValue, facts: [] }])
}

/** What stands under each name of an object that has no others, with what it tells of the event that the key is that name. Undefined: nothing. */
export function waysByName({ fields, rest, base, kind }: HeapObject, key: Value): readonly Path[] | undefined {
  if (kind !== 'object' || rest !== undefined || base !== undefined) return undefined
  const ways = [...fields].map(([name, value]) => ({ value, facts: whenEqual(key, [{ kind: 'constant', value: name }]).yes }))
  return ways.every(({ facts }) => facts.length === 0) ? undefined : ways
}

/** A key of somebody's choice finds `__proto__` in every object of JavaScript; Python's dictionaries hold nothing but what was put there. */
const leadsToClasses = (m: Machine, { prototype }: HeapObject): boolean => prototype !== undefined || !isPython(m)

function markForeign(m: Machine, values: readonly Value[]): void {
  for (const value of values)
    for (const atom of atomsOf(value))
      if (atom.kind === 'reference' && !at(m, atom).byForeignKey) writable(m.layer, atom.id).byForeignKey = true
}

export function store(m: Machine, object: Value, key: Key, value: Value, f: Frame): void {
  const names = namesOf(m, f, key)
  if (names === undefined) storeUnknown(m, object, keyValue(m, f, key), value)
  else for (const name of names) storeNamed(m, object, name, value, names.length > 1)
}

/** `{get key() {…}}`. */
export function storeAccessor(m: Machine, object: Value, key: Key, kind: 'get' | 'set', value: Value, f: Frame): void {
  if (object.kind !== 'reference') return
  const held = writable(m.layer, object.id)
  const accessors = new Map(held.accessors)
  for (const name of namesOf(m, f, key) ?? []) accessors.set(name, { ...accessors.get(name), [kind]: value })
  held.accessors = accessors
}

/** `maybe`: it may also not be stored; what was there stays. */
export function storeNamed(m: Machine, object: Value, name: string, value: Value, maybe = false): void {
  const atoms = atomsOf(object).map((atom) => (atom.kind === 'api' ? (keptIn(atom) ?? atom) : atom))
  for (const atom of atoms) {
    const weak = maybe || atoms.length > 1
    if (atom.kind === 'reference') storeOwn(m, atom.id, atom, name, value, weak)
    else if (atom.kind === 'opaque') {
      const key = `${atom.key}.${name}`
      m.layer.facts.set(key, null)
      m.layer.cells.set(m.program.overlay(key), weak ? join(value, childOf(m, atom, name)) : value)
    } else if (atom.kind === 'api' && isEnvironment(atom)) noteVariable(m, name, value)
  }
}

function storeOwn(m: Machine, id: number, self: Value, name: string, value: Value, weak: boolean): void {
  const object = writable(m.layer, id)
  const setter = accessorOf(m, object, name, 0)
  if (setter !== undefined) {
    m.do.call(m, setter, self, [value], undefined)
    return
  }
  if (m.inHandler && id < m.firstOwn) m.program.noteState(m, id, value)
  const before = object.fields.get(name)
  object.fields.set(name, weak && before !== undefined ? join(before, value) : value)
}

function accessorOf(m: Machine, object: HeapObject, name: string, depth: number): Value | undefined {
  const own = object.accessors?.get(name)
  if (own !== undefined) return own.set
  if (object.prototype === undefined || depth > longestChain) return undefined
  for (const atom of atomsOf(object.prototype)) {
    if (atom.kind !== 'reference') continue
    const found = accessorOf(m, at(m, atom), name, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

/** A variable of the environment, or a text in which one stands. */
const saysVariable = (name: Atom): boolean =>
  name.kind === 'opaque'
    ? name.origin?.kind === 'environment'
    : name.kind === 'text' && name.parts.some((part) => typeof part !== 'string' && atomsOf(part).some(saysVariable))

export function storeUnknown(m: Machine, object: Value, key: Value, value: Value): void {
  for (const atom of atomsOf(object)) {
    if (atom.kind === 'opaque') {
      if (m.program.foreign.has(atom.key)) m.program.noteForeignStore(m, key, value)
      continue
    }
    if (atom.kind !== 'reference') continue
    const held = writable(m.layer, atom.id)
    if (held.byForeignKey) m.program.noteForeignStore(m, key, value)
    held.rest = held.rest === undefined ? value : join(held.rest, value)
    for (const name of atomsOf(key)) if (saysVariable(name)) held.named = held.named === undefined ? name : join(held.named, name)
    if (m.inHandler && atom.id < m.firstOwn) m.program.noteState(m, atom.id, value)
  }
}

export function deleteField(m: Machine, object: Value, key: Key, f: Frame): void {
  const names = namesOf(m, f, key)
  if (names === undefined || object.kind !== 'reference') return
  const held = writable(m.layer, object.id)
  for (const name of names) {
    held.fields.delete(name)
    if (held.base !== undefined) held.fields.set(name, undefinedValue)
  }
}

export function loadSuper(m: Machine, f: Frame, key: Key): Value {
  if (f.module.ir.language === 'python') return m.do.python.loadSuper(m, f, key)
  const home = f.closure?.home
  if (home?.kind !== 'reference') return undefinedValue
  const parent = at(m, home).prototype
  return parent === undefined ? undefinedValue : load(m, parent, key, f)
}
