import { intersect, of, union as either } from '../../syntax/characters.ts'
import type { CharacterSet } from '../../syntax/characters.ts'
import { atomsOf, falseValue, join, trueValue } from './value.ts'
import type { Atom, Constant, Opaque, Types, Value } from './value.ts'

/** What a branch learns of a value. */
export interface Refinement {
  readonly types?: Types
  readonly characters?: CharacterSet
  readonly safe?: number
  /** It is one of these; what it carried is gone. */
  readonly constants?: readonly Constant[]
}

export interface Fact {
  readonly key: string
  readonly refinement: Refinement
}

/** One of several ways to a value: what it is then, and what was learned on the way. */
export interface Path {
  readonly value: Value
  readonly facts: readonly Fact[]
}

const paths = new WeakMap<Value, readonly Path[]>()

/** The ways to a value, where they were told apart. */
export const pathsTo = (value: Value): readonly Path[] | undefined => paths.get(value)

/** Where more ways meet, they are not told apart any more. */
const mostPaths = 24

export function rememberPaths(value: Value, ways: readonly Path[]): void {
  const count = ways.reduce((sum, one) => sum + (paths.get(one.value)?.length ?? 1), 0)
  if (count > mostPaths) return
  paths.set(
    value,
    ways.flatMap(
      (one) => paths.get(one.value)?.map((before) => ({ value: before.value, facts: [...before.facts, ...one.facts] })) ?? [one],
    ),
  )
}

/** What holds in all of the ways. */
export function commonFacts(ways: readonly (readonly Fact[])[]): readonly Fact[] {
  const [first, ...others] = ways
  if (first === undefined) return []
  return others.reduce<readonly Fact[]>((left, right) => factsOf({ kind: 'or', of: [onlyYes(left), onlyYes(right)] }, true), first)
}

const onlyYes = (yes: readonly Fact[]): Test => ({ kind: 'facts', yes, no: [] })

/** Can the two be equal? Not when both are known and differ. */
export function canEqual(left: Value, right: Value): boolean {
  return atomsOf(left).some((a) =>
    atomsOf(right).some((b) => {
      if (a.kind === 'constant' && b.kind === 'constant') return sameConstant(a, b)
      if (a.kind === 'constant') return !isThing(b)
      return b.kind !== 'constant' || !isThing(a)
    }),
  )
}

const sameConstant = (a: Constant, b: Constant): boolean =>
  a.value === b.value || ((a.value ?? undefined) === undefined && (b.value ?? undefined) === undefined)

const isThing = ({ kind }: Atom): boolean => kind === 'reference' || kind === 'instance' || kind === 'api' || kind === 'bound'

/** A condition, as far as it tells something. */
export type Test =
  | { readonly kind: 'facts'; readonly yes: readonly Fact[]; readonly no: readonly Fact[] }
  | { readonly kind: 'not'; readonly of: Test }
  | { readonly kind: 'and'; readonly of: readonly [Test, Test] }
  | { readonly kind: 'or'; readonly of: readonly [Test, Test] }

export const noFacts: Test = { kind: 'facts', yes: [], no: [] }

/** What holds when the test's answer is `truth`. */
export function factsOf(test: Test, truth: boolean): readonly Fact[] {
  switch (test.kind) {
    case 'facts':
      return truth ? test.yes : test.no
    case 'not':
      return factsOf(test.of, !truth)
    case 'and':
    case 'or': {
      const [left, right] = [factsOf(test.of[0], truth), factsOf(test.of[1], truth)]
      return (test.kind === 'and') === truth ? bothHold(left, right) : oneHolds(left, right)
    }
  }
}

function bothHold(left: readonly Fact[], right: readonly Fact[]): readonly Fact[] {
  const result = new Map(left.map((fact) => [fact.key, fact]))
  for (const fact of right) {
    const other = result.get(fact.key)
    result.set(fact.key, other === undefined ? fact : { key: fact.key, refinement: narrower(other.refinement, fact.refinement) })
  }
  return [...result.values()]
}

function oneHolds(left: readonly Fact[], right: readonly Fact[]): readonly Fact[] {
  return left.flatMap((fact) => {
    const other = right.find(({ key }) => key === fact.key)
    return other === undefined ? [] : [{ key: fact.key, refinement: wider(fact.refinement, other.refinement) }]
  })
}

export function narrower(a: Refinement, b: Refinement): Refinement {
  const constants = a.constants ?? b.constants
  return {
    ...(constants === undefined ? {} : { constants }),
    ...(a.types === undefined && b.types === undefined ? {} : { types: (a.types ?? 127) & (b.types ?? 127) }),
    ...(a.safe === undefined && b.safe === undefined ? {} : { safe: (a.safe ?? 0) | (b.safe ?? 0) }),
    ...(a.characters === undefined && b.characters === undefined
      ? {}
      : {
          characters:
            a.characters === undefined
              ? (b.characters ?? undefinedSet())
              : b.characters === undefined
                ? a.characters
                : intersect(a.characters, b.characters),
        }),
  }
}

function undefinedSet(): never {
  throw new Error('one of the two sets is there')
}

export function wider(a: Refinement, b: Refinement): Refinement {
  if (a.constants !== undefined && b.constants !== undefined) return eitherConstant(a.constants, b.constants)
  if (a.constants !== undefined) return wider(asRange(a.constants), b)
  if (b.constants !== undefined) return wider(a, asRange(b.constants))
  return {
    ...(a.types === undefined || b.types === undefined ? {} : { types: a.types | b.types }),
    ...(a.characters === undefined || b.characters === undefined ? {} : { characters: either(a.characters, b.characters) }),
    ...(a.safe === undefined || b.safe === undefined ? {} : { safe: a.safe & b.safe }),
  }
}

/** More constants than this are told apart no longer. */
const mostConstants = 200

/** Ways that meet again and again bring the same constants each time. */
function eitherConstant(a: readonly Constant[], b: readonly Constant[]): Refinement {
  const known = new Set(a.map(({ value }) => value))
  const more = b.filter(({ value }) => !known.has(value))
  if (more.length === 0) return { constants: a }
  const constants = [...a, ...more]
  return constants.length > mostConstants ? asRange(constants) : { constants }
}

/** One of the program's own constants: harmless, and of their characters. */
function asRange(constants: readonly Constant[]): Refinement {
  return { safe: -1, characters: of(...constants.map(({ value }) => String(value))) }
}

/** Tells nothing any more. */
export function saysNothing(refinement: Refinement): boolean {
  return Object.keys(refinement).length === 0
}

export function refined(value: Opaque, by: Refinement): Value {
  if (by.constants !== undefined)
    return by.constants.length === 0 ? value : by.constants.reduce<Value>((all, one) => join(all, one), by.constants[0] ?? value)
  return {
    ...value,
    types: by.types === undefined ? value.types : value.types & by.types,
    safe: by.safe === undefined ? value.safe : value.safe | by.safe,
    characters:
      by.characters === undefined
        ? value.characters
        : value.characters === undefined
          ? by.characters
          : intersect(value.characters, by.characters),
  }
}

/** Can it be true, can it be false? Both, unless it is known. */
export function truthOf(value: Value): { readonly yes: boolean; readonly no: boolean } {
  let [yes, no] = [false, false]
  for (const atom of atomsOf(value)) {
    if (atom.kind === 'constant') {
      if (atom.value) yes = true
      else no = true
    } else if (atom.kind === 'reference' || atom.kind === 'instance' || atom.kind === 'api' || atom.kind === 'bound') yes = true
    else if (atom.kind === 'text' && atom.parts.some((part) => typeof part === 'string' && part !== '')) yes = true
    else yes = no = true
  }
  return { yes, no }
}

export const booleanOf = (yes: boolean): Value => (yes ? trueValue : falseValue)
