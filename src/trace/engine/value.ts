import { union as either } from '../../syntax/characters.ts'
import type { CharacterSet } from '../../syntax/characters.ts'
import type { Encoding } from '../models/model.ts'
import { joinTaints } from './taint.ts'
import type { Taint } from './taint.ts'
import type { Test } from './test.ts'

/** What a register may hold at some point: one thing, or one of several. Immutable. */
export type Value = Atom | Union

export interface Union {
  readonly kind: 'union'
  readonly of: readonly Atom[]
}

export type Atom = Constant | Text | Opaque | Encoded | Reference | Api | Instance | Bound | Truth

export interface Constant {
  readonly kind: 'constant'
  readonly value: string | number | boolean | null | undefined
}

/** A string of constant pieces and unknown ones. There is at least one hole. */
export interface Text {
  readonly kind: 'text'
  readonly parts: readonly (string | Hole)[]
}
export type Hole = Opaque | Encoded

/** A value that is not known, with what is known of it. */
export interface Opaque {
  readonly kind: 'opaque'
  /** Same key, same value at run time: what a test tells of one holds for all that have its key. */
  readonly key: string
  readonly types: Types
  /** Characters that it can have as a text; undefined: any. */
  readonly characters: CharacterSet | undefined
  /** Bit for each sink kind against which it is escaped. */
  readonly safe: number
  readonly taints: readonly Taint[]
  /** It is the very thing at its source's path: its fields are fields of the source. */
  readonly direct: boolean
  readonly origin: Origin | undefined
}

/** What an unknown value is, where a rule must know. */
export type Origin =
  | { readonly kind: 'environment'; readonly name: string }
  /** What is cut out of a variable of the environment: the name at the end of an ARN. */
  | { readonly kind: 'environment-piece'; readonly name: string }
  /** `typeof x`. */
  | { readonly kind: 'type-of'; readonly of: Value }
  /** A part of a value that decides whether the whole is safe: the host of an address. */
  | { readonly kind: 'part'; readonly of: readonly string[]; readonly safe: number }
  /** Text lowered, trimmed and so on: a test of it is a test of what it was made from. */
  | { readonly kind: 'form'; readonly of: Opaque }
  /** A path without `..` in it any more: what it starts with is where it is. */
  | { readonly kind: 'resolved'; readonly from: Value }
  /** The way from one path to another: leading dots tell that it leaves. */
  | { readonly kind: 'relative'; readonly of: readonly string[] }
  /** The folder that paths with these keys have in common. */
  | { readonly kind: 'common'; readonly of: readonly string[] }
  /** A digest made with a key of the program's own: who knows it signed what has these keys. */
  | { readonly kind: 'signature'; readonly of: readonly string[] }
  /** A position that is -1 unless the test holds. */
  | { readonly kind: 'found'; readonly test: Test }
  /** How many there are of it. */
  | { readonly kind: 'length'; readonly of: string }

/** A value written in another way: JSON, base64, … of what is inside. Always a string, except gzip. */
export interface Encoded {
  readonly kind: 'encoded'
  readonly as: Encoding
  readonly of: Value
}

/** An object of the heap. */
export interface Reference {
  readonly kind: 'reference'
  readonly id: number
}

/** Something that a package, or the platform (`global`), exports. `path` is empty for the module itself. */
export interface Api {
  readonly kind: 'api'
  readonly package: string
  readonly path: string
}

/** An instance of a type that a model describes: `pg#Pool`, `cloud:s3`. */
export interface Instance {
  readonly kind: 'instance'
  readonly type: string
  /** With what it was made. */
  readonly made: readonly Value[]
  readonly id: string
}

/** Addresses and paths are objects, and mean the text with which they were made. */
export const isItsText = ({ type }: Instance): boolean => type === 'global#URL' || type === 'py:pathlib#Path'

/** A method taken from its receiver. */
export interface Bound {
  readonly kind: 'bound'
  readonly self: Atom
  readonly name: string
}

/** A boolean that tells something of other values. */
export interface Truth {
  readonly kind: 'truth'
  readonly test: Test
  readonly id: number
}

/** Bits of {@link types}. */
export type Types = number
export const types = { string: 1, number: 2, boolean: 4, object: 8, array: 16, function: 32, nothing: 64 } as const
export const anyType: Types = 127

export const undefinedValue: Constant = { kind: 'constant', value: undefined }
export const nullValue: Constant = { kind: 'constant', value: null }
export const trueValue: Constant = { kind: 'constant', value: true }
export const falseValue: Constant = { kind: 'constant', value: false }
export const emptyText: Constant = { kind: 'constant', value: '' }

export function constant(value: Constant['value']): Constant {
  if (value === undefined) return undefinedValue
  if (value === null) return nullValue
  if (value === true) return trueValue
  if (value === false) return falseValue
  return value === '' ? emptyText : { kind: 'constant', value }
}

export function opaque(key: string, known: Partial<Omit<Opaque, 'kind' | 'key'>> = {}): Opaque {
  return {
    kind: 'opaque',
    key,
    types: known.types ?? anyType,
    characters: known.characters,
    safe: known.safe ?? 0,
    taints: known.taints ?? [],
    direct: known.direct ?? false,
    origin: known.origin,
  }
}

const keys = new WeakMap<Atom, string>()

/** Equal for atoms that are the same thing. Constants, texts and encodings by content, the rest by identity. */
export function keyOf(atom: Atom): string {
  switch (atom.kind) {
    case 'constant':
      return typeof atom.value === 'string' ? `'${atom.value}` : `=${String(atom.value)}`
    case 'opaque':
      return `o${atom.key}`
    case 'reference':
      return `r${atom.id}`
    case 'api':
      return `a${atom.package}/${atom.path}`
    case 'instance':
      return `i${atom.id}`
    case 'truth':
      return `t${atom.id}`
    case 'bound':
      return `b${atom.name}:${keyOf(atom.self)}`
    case 'text':
    case 'encoded': {
      const known = keys.get(atom)
      if (known !== undefined) return known
      const made =
        atom.kind === 'text'
          ? `"${atom.parts.map((part) => (typeof part === 'string' ? part : `\${${keyOf(part)}}`)).join('')}`
          : `${atom.as}(${valueKey(atom.of)})`
      // A key that quotes long texts many times over would cost more than it saves.
      const key = made.length > 2000 ? `#${hash(made)}` : made
      keys.set(atom, key)
      return key
    }
  }
}

export function valueKey(value: Value): string {
  return value.kind === 'union' ? `(${value.of.map(keyOf).join('|')})` : keyOf(value)
}

function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1b873593]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b + code, 0x85ebca6b) ^ (b >>> 13)
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}${text.length}`
}

export const atomsOf = (value: Value): readonly Atom[] => (value.kind === 'union' ? value.of : [value])

/** More alternatives than this become one unknown value that carries all of theirs. */
const mostAtoms = 10

export function join(a: Value, b: Value): Value {
  if (a === b) return a
  if (a.kind !== 'union' && b.kind !== 'union' && a.kind !== 'opaque' && keyOf(a) === keyOf(b)) return a
  const result = [...atomsOf(a)]
  const seen = new Map(result.map((atom, index) => [keyOf(atom), index]))
  let changed = false
  for (const atom of atomsOf(b)) {
    const at = seen.get(keyOf(atom))
    if (at === undefined) {
      seen.set(keyOf(atom), result.length)
      result.push(atom)
      changed = true
      continue
    }
    const other = result[at]
    if (other === undefined || other === atom || other.kind !== 'opaque' || atom.kind !== 'opaque') continue
    const merged = joinOpaque(other, atom)
    if (merged !== other) {
      result[at] = merged
      changed = true
    }
  }
  if (!changed) return a
  if (result.length > mostAtoms) return widen(result)
  const [only] = result
  return result.length === 1 && only !== undefined ? only : { kind: 'union', of: result }
}

export function joinAll(values: readonly Value[]): Value {
  return values.length === 0 ? undefinedValue : values.reduce(join)
}

/** Too many alternatives: references stay (what they hold must not be lost), the rest becomes one. */
function widen(atoms: readonly Atom[]): Value {
  const kept = atoms.filter((atom) => atom.kind === 'reference' || atom.kind === 'instance' || atom.kind === 'api').slice(0, 24)
  const rest = atoms.filter((atom) => atom.kind !== 'reference' && atom.kind !== 'instance' && atom.kind !== 'api')
  const merged = rest.length === 0 ? [] : [mergeOpaque(`any(${hash(rest.map(keyOf).join('|'))})`, rest)]
  return { kind: 'union', of: [...kept, ...merged] }
}

function joinOpaque(a: Opaque, b: Opaque): Opaque {
  if (a === b) return a
  const taints = joinTaints(a.taints, b.taints)
  const safe = a.safe & b.safe
  const characters = a.characters === undefined || b.characters === undefined ? undefined : either(a.characters, b.characters)
  const joined = a.types | b.types
  if (taints === a.taints && safe === a.safe && joined === a.types && sameCharacters(characters, a.characters)) return a
  return { ...a, taints, safe, characters, types: joined }
}

const sameCharacters = (a: CharacterSet | undefined, b: CharacterSet | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.every((word, index) => word === b[index]))

/** One unknown value in the place of several: what any can be, and all that they carry. Objects are not looked into. */
export function mergeOpaque(key: string, atoms: readonly Atom[]): Opaque {
  let taints: readonly Taint[] = []
  let mask = 0
  let safe = -1
  for (const atom of atoms) {
    mask |= typesOf(atom)
    for (const hole of holesOf(atom)) {
      taints = joinTaints(taints, hole.taints)
      if (hole.taints.length > 0) safe &= hole.safe
    }
  }
  return opaque(key, { types: mask === 0 ? anyType : mask, taints, safe: safe === -1 ? 0 : safe })
}

/** The unknown values in an atom, objects not looked into. */
export function holesOf(atom: Atom): readonly Opaque[] {
  switch (atom.kind) {
    case 'opaque':
      return [atom]
    case 'text':
      return atom.parts.flatMap((part) => (typeof part === 'string' ? [] : holesOf(part)))
    case 'encoded':
      return atomsOf(atom.of).flatMap(holesOf)
    default:
      return []
  }
}

export function typesOf(atom: Atom): Types {
  switch (atom.kind) {
    case 'constant':
      return typeOfConstant(atom.value)
    case 'text':
      return types.string
    case 'encoded':
      return atom.as === 'gzip' || atom.as === 'item' ? types.object : types.string
    case 'truth':
      return types.boolean
    case 'opaque':
      return atom.types
    case 'reference':
      return types.object | types.array | types.function
    case 'instance':
      return types.object
    case 'api':
      return types.object | types.function
    case 'bound':
      return types.function
  }
}

function typeOfConstant(value: Constant['value']): Types {
  switch (typeof value) {
    case 'string':
      return types.string
    case 'number':
      return types.number
    case 'boolean':
      return types.boolean
    default:
      return types.nothing
  }
}

/** The one constant that the value is, if it is one. */
export function constantOf(value: Value): Constant | undefined {
  return value.kind === 'constant' ? value : undefined
}

export function stringOf(value: Value): string | undefined {
  return value.kind === 'constant' && (typeof value.value === 'string' || typeof value.value === 'number') ? String(value.value) : undefined
}

const typeNames: Readonly<Record<string, number>> = {
  string: types.string,
  number: types.number,
  boolean: types.boolean,
  object: types.object | types.array | types.nothing,
  function: types.function,
  undefined: types.nothing,
}
/** The types that `typeof` calls by the name. */
export const typesNamed = (name: string): number | undefined => typeNames[name]
