import { of, union } from '../../syntax/characters.ts'
import type { CharacterSet } from '../../syntax/characters.ts'
import { provedByEqual, provedByRecord } from './caller-proof.ts'
import { whenEqual, whenIn, whenMatches, whenSameText, whenStarts, whenThere } from './conditions.ts'
import { contextOfUrl, keepsHost, matchesOwnPath } from './url-prefix.ts'
import { bitOf, byMaker } from './sinks.ts'
import { charactersMatched, matchOf, named, prefixOf, without } from './characters.ts'
import { at } from './machine.ts'
import type { Machine } from './machine.ts'
import { factOfField, hidesField } from './field-names.ts'
import { elementsOf, keysOf } from './iterate.ts'
import { noteCompared } from './note-compared.ts'
import { safeWithout } from './safe-without.ts'
import { commonFacts, factsOf, noFacts, pathsTo, rememberPaths, saysNothing, truthOf } from './test.ts'
import type { Fact, Path, Refinement, Test } from './test.ts'
import { anyType, atomsOf, constantOf, types, typesNamed, undefinedValue } from './value.ts'
import type { Atom, Constant, Opaque, Value } from './value.ts'

let nextTruth = 0

export function truth(_: Machine, test: Test): Value {
  return { kind: 'truth', test, id: nextTruth++ }
}

const conditions = new WeakMap<Value, Test>()

/** The same value, which is true only if the test holds. */
export function conditioned(value: Value, test: Test): Value {
  if (value.kind === 'truth') return { ...value, test }
  const copy = { ...value }
  conditions.set(copy, test)
  return copy
}

/** A value that was come to by several ways: what it turns out to be tells which it can have been. */
export function byPaths(m: Machine, value: Value, ways: readonly Path[]): Value {
  const test = testByPaths(m, ways)
  const apart = value.kind === 'union' && ways.some(({ facts }) => facts.length > 0)
  if (factsOf(test, true).length + factsOf(test, false).length === 0 && !apart) return value
  const told = conditioned(value, test)
  if (apart) rememberPaths(told, ways)
  return told
}

function testByPaths(m: Machine, ways: readonly Path[]): Test {
  const side = (truth: boolean): readonly Fact[] =>
    commonFacts(
      ways.filter((way) => truthOf(way.value)[truth ? 'yes' : 'no']).map((way) => [...way.facts, ...factsOf(testOf(m, way.value), truth)]),
    )
  return { kind: 'facts', yes: side(true), no: side(false) }
}

/** What it tells that the value is true, or false. */
export function testOf(m: Machine, value: Value): Test {
  const known = conditions.get(value)
  if (known !== undefined) return known
  const ways = pathsTo(value)
  if (ways !== undefined) return testByPaths(m, ways)
  if (value.kind !== 'union') return testOfAtom(m, value)
  const tests = value.of.map((atom) => ({ can: truthOf(atom), test: testOfAtom(m, atom) }))
  return {
    kind: 'facts',
    yes: commonFacts(tests.filter(({ can }) => can.yes).map(({ test }) => factsOf(test, true))),
    no: commonFacts(tests.filter(({ can }) => can.no).map(({ test }) => factsOf(test, false))),
  }
}

function testOfAtom(m: Machine, atom: Atom): Test {
  if (atom.kind === 'truth') return atom.test
  if (atom.kind !== 'opaque') return noFacts
  if (atom.origin?.kind === 'found') return noFacts
  const there = whenThere(atom)
  // An address without a host stays where it is asked from.
  const own = atom.origin?.kind === 'part' && atom.key.startsWith('url.host') ? atom.origin.of : []
  return {
    kind: 'facts',
    yes: [{ key: atom.key, refinement: { types: anyType & ~types.nothing } }, ...there.yes, ...provedByRecord(m, atom)],
    no: [
      { key: atom.key, refinement: { constants: [undefinedValue] } },
      ...there.no,
      ...own.map((key) => ({ key, refinement: { safe: bitOf('redirect') } })),
    ],
  }
}

/** Facts of an unknown value, and of what it is made from. */
export function factsFor(value: Value, refinement: Refinement): readonly Fact[] {
  return atomsOf(value).flatMap((atom) => (atom.kind === 'opaque' ? factsForOpaque(atom, refinement) : []))
}

function factsForOpaque(value: Opaque, refinement: Refinement): readonly Fact[] {
  const own: Fact = { key: value.key, refinement }
  const hides = hidesField(value, refinement)
  const ofField = hides ? factOfField(value) : []
  if (ofField.length > 0) return [own, ...ofField]
  const { origin } = value
  if (origin?.kind === 'form') {
    const characters = refinement.constants === undefined ? refinement.characters : charactersOf(refinement.constants)
    // A name in lower case is not that of a credential: neither is the name.
    return [
      own,
      ...(characters === undefined ? [] : factsForOpaque(origin.of, { characters: union(characters, of(' \t')) })),
      ...(hides ? factsForOpaque(origin.of, { safe: bitOf('outgoing-data') }) : []),
    ]
  }
  if (origin?.kind === 'part' && (refinement.constants !== undefined || refinement.safe !== undefined))
    // It was read as an address: it is a text.
    return [own, ...origin.of.map((key) => ({ key, refinement: { safe: origin.safe, types: types.string } }))]
  return [own]
}

function charactersOf(constants: readonly Constant[]): CharacterSet {
  return union(...constants.map(({ value }) => of(String(value), String(value).toLowerCase(), String(value).toUpperCase())))
}

export function equalityTest(m: Machine, left: Value, right: Value): Test {
  return both(equality(m, left, right), provedByEqual(m, left, right))
}

function equality(m: Machine, left: Value, right: Value): Test {
  for (const [folder, other] of [
    [left, right],
    [right, left],
  ] as const)
    if (folder.kind === 'opaque' && folder.origin?.kind === 'common' && !carries(other))
      return { kind: 'facts', yes: folder.origin.of.map((key) => ({ key, refinement: { safe: bitOf('path') } })), no: [] }
  const signed = [...signedBy(left), ...signedBy(right)]
  if (signed.length > 0) return { kind: 'facts', yes: signed.map((key) => ({ key, refinement: { safe: byMaker } })), no: [] }
  const [a, b] = [constantsOf(left), constantsOf(right)]
  if (a === undefined && b === undefined) return both(ownTest(left, right), whenSameText(left, right))
  const [value, constants] = b === undefined ? [right, a ?? []] : [left, b]
  const told = conditions.get(value)
  if (told !== undefined && constants.every((one) => !one.value)) return { kind: 'not', of: told }
  const [only] = constants
  if (constants.length === 1 && typeof only?.value === 'boolean') {
    const test = testOf(m, value)
    return only.value ? test : { kind: 'not', of: test }
  }
  if (value.kind === 'opaque') {
    const { origin } = value
    if (origin?.kind === 'type-of' && constants.length === 1) {
      const mask = typesNamed(String(only?.value))
      if (mask === undefined) return noFacts
      return { kind: 'facts', yes: factsFor(origin.of, { types: mask }), no: factsFor(origin.of, { types: anyType & ~mask }) }
    }
    if (origin?.kind === 'found' && only?.value === -1) return { kind: 'not', of: origin.test }
    if (origin?.kind === 'found' && only?.value === 0) return origin.test
  }
  const nothing = constants.every((one) => one.value === undefined || one.value === null)
  const without = safeWithout(constants)
  const differs: Refinement = nothing ? { types: anyType & ~types.nothing } : without === 0 ? {} : { safe: without }
  const when = whenEqual(value, constants)
  return {
    kind: 'facts',
    yes: [...factsFor(value, { constants }), ...when.yes],
    no: [...(saysNothing(differs) ? [] : factsFor(value, differs)), ...when.no],
  }
}

const both = (test: Test, more: readonly Fact[]): Test =>
  more.length === 0 ? test : { kind: 'facts', yes: [...factsOf(test, true), ...more], no: factsOf(test, false) }

/** The keys of what a signature vouches for, however it is written: `'sha256=' + digest`, `b64encode(digest)`. */
function signedBy(value: Value): readonly string[] {
  if (value.kind === 'encoded') return signedBy(value.of)
  if (value.kind === 'text') return value.parts.flatMap((part) => (typeof part === 'string' ? [] : signedBy(part)))
  if (value.kind !== 'opaque') return []
  if (value.origin?.kind === 'form') return signedBy(value.origin.of)
  return value.origin?.kind === 'signature' ? value.origin.of : []
}

/** What equals a value of the program's own (a setting, something fetched) is as good as that. */
function ownTest(left: Value, right: Value): Test {
  const isOwn = (value: Value): boolean => value.kind === 'opaque' && value.taints.length === 0 && value.origin?.kind !== 'length'
  if (isOwn(left) === isOwn(right)) return noFacts
  return { kind: 'facts', yes: formsOf(isOwn(left) ? right : left).flatMap((value) => factsFor(value, { safe: -1 })), no: [] }
}

/** A text, and that of which it is another form: `x.toLowerCase()` that equals something of the program's own makes `x` as good. */
const formsOf = (value: Value): readonly Value[] =>
  value.kind === 'opaque' && value.origin?.kind === 'form' && value.types === types.string ? [value, ...formsOf(value.origin.of)] : [value]

function constantsOf(value: Value): readonly Constant[] | undefined {
  const atoms = atomsOf(value)
  return atoms.every((atom) => atom.kind === 'constant') ? atoms : undefined
}

/** `<`, `>`: a number that is compared with a limit is bounded on one side of the branch; a text that is more than a number is one. */
export function sizeTest(operator: string, left: Value, right: Value): Test {
  const limit = constantOf(right)?.value
  if (left.kind === 'opaque' && left.origin?.kind === 'found' && (limit === -1 || limit === 0))
    return operator.startsWith('>') ? left.origin.test : { kind: 'not', of: left.origin.test }
  const below = operator.startsWith('<')
  const bounded = (value: Value): readonly Fact[] => boundedFacts(value)
  const [yes, no]: [Fact[], Fact[]] = [[], []]
  if (!carries(right)) (below ? yes : no).push(...bounded(left))
  if (!carries(left)) (below ? no : yes).push(...bounded(right))
  // NaN is neither more nor less: what passes is a number.
  for (const value of [left, right]) yes.push(...numeric(value))
  return { kind: 'facts', yes, no }
}

const carries = (value: Value): boolean => atomsOf(value).some((atom) => atom.kind === 'opaque' && atom.taints.length > 0)

function boundedFacts(value: Value): readonly Fact[] {
  return atomsOf(value).flatMap((atom) => {
    if (atom.kind !== 'opaque') return []
    const own = [{ key: atom.key, refinement: { safe: bitOf('work') | bitOf('regex') } }]
    if (atom.origin?.kind === 'length')
      return [...own, { key: atom.origin.of.replace(/^o/, ''), refinement: { safe: bitOf('work') | bitOf('regex') } }]
    return atom.origin?.kind === 'form' ? [...own, ...boundedFacts(atom.origin.of)] : own
  })
}

function numeric(value: Value): readonly Fact[] {
  if (value.kind !== 'opaque' || value.types !== types.number || value.origin?.kind !== 'form') return []
  return [{ key: value.origin.of.key, refinement: { characters: named('numberText') } }]
}

/** `key in object`, of an object whose names are known: the key is one of them. */
export function inTest(m: Machine, key: Value, object: Value): Test {
  const when = whenIn(key, object)
  if (when.yes.length > 0) return { kind: 'facts', ...when }
  const test = memberTest(m, key, keysOf(m, object))
  // What every object inherits is in it too: `__proto__` passes.
  const isPlain = object.kind === 'reference' && at(m, object).kind === 'object'
  if (!isPlain || test.kind !== 'facts' || test.yes.length === 0) return test
  return { kind: 'facts', yes: factsFor(key, { safe: ~bitOf('prototype') }), no: [] }
}

/** `Object.hasOwn(object, key)`. */
export function hasOwnTest(m: Machine, key: Value, object: Value): Test {
  return memberTest(m, key, keysOf(m, object))
}

/** The value is one of these, if all are constants. */
export function memberTest(_: Machine, value: Value, all: readonly Value[]): Test {
  const constants = all.flatMap((one) => (one.kind === 'constant' ? [one] : []))
  if (all.length === 0 || constants.length < all.length) {
    // A list that the sender did not write is a list of allowed values, although the values are not known here.
    const own =
      all.length > 0 &&
      all.every((one) =>
        atomsOf(one).every(
          (atom) => atom.kind === 'constant' || (atom.kind === 'opaque' && !atom.taints.some(({ source }) => source.kind === 'event')),
        ),
      )
    return own ? { kind: 'facts', yes: factsFor(value, { safe: -1 }), no: [] } : noFacts
  }
  const when = whenEqual(value, constants)
  return {
    kind: 'facts',
    yes: [...factsFor(value, { constants }), ...when.yes],
    no: [...factsFor(value, { safe: safeWithout(constants) }), ...when.no],
  }
}

export function instanceTest(m: Machine, value: Value, type: Value): Test {
  if (type.kind === 'api' && type.path === 'Array') return { kind: 'facts', yes: factsFor(value, { types: types.array }), no: [] }
  // An error of a class of the project's own, or of one for answers, is meant to be read by the caller.
  const isMeant =
    type.kind === 'reference'
      ? at(m, type).closure?.class !== undefined
      : type.kind === 'api' && /http|zod|validation|yup|boom/i.test(type.path)
  return isMeant ? { kind: 'facts', yes: meant(value), no: [] } : noFacts
}

/** What was read of it before it was asked is meant to be read too. */
function meant(value: Value): readonly Fact[] {
  const refinement: Refinement = { safe: bitOf('outgoing-data') }
  const parts = atomsOf(value).flatMap((atom) => (atom.kind === 'opaque' ? [{ key: `${atom.key}.message`, refinement }] : []))
  return [...factsFor(value, refinement), ...parts]
}

/** `value instanceof type`, where both are objects of the program: by its prototypes. */
export function isInstance(m: Machine, value: Value, type: Value): boolean | undefined {
  if (value.kind !== 'reference' || type.kind !== 'reference') return undefined
  const wanted = at(m, type).fields.get('prototype')
  if (wanted?.kind !== 'reference') return undefined
  let prototype = at(m, value).prototype
  for (let depth = 0; depth < 20; depth++) {
    if (prototype?.kind !== 'reference') return at(m, value).base === undefined && prototype === undefined ? false : undefined
    if (prototype.id === wanted.id) return true
    prototype = at(m, prototype).prototype
  }
  return undefined
}

const hostBits = bitOf('url') | bitOf('redirect')

/** `pattern.test(value)`. */
export function patternTest(pattern: { readonly source: string; readonly flags: string }, value: Value): Test {
  const match = matchOf(pattern.source, pattern.flags)
  const excluded = charactersMatched(pattern.source, pattern.flags)
  const prefix = prefixOf(pattern.source, pattern.flags)
  const when = whenMatches(value, pattern)
  return {
    kind: 'facts',
    yes: [
      ...when.yes,
      ...(match === undefined ? [] : factsFor(value, match)),
      ...(prefix === undefined ? [] : prefixFacts(value, prefix)),
      ...(matchesOwnPath(pattern.source, pattern.flags) || keepsHost(pattern.source) ? factsFor(value, { safe: hostBits }) : []),
    ],
    no: [
      ...when.no,
      ...(/auth|cookie|token|secret|password/i.test(pattern.source) ? factsFor(value, { safe: bitOf('outgoing-data') }) : []),
      ...(excluded === undefined ? [] : factsFor(value, { characters: complementOf(excluded) })),
    ],
  }
}

const complementOf = (set: CharacterSet): CharacterSet => [~set[0] >>> 0, ~set[1] >>> 0, ~set[2] >>> 0, ~set[3] >>> 0, ~set[4] & 1]

/** `value.startsWith(prefix)`. */
export function prefixTest(value: Value, prefix: Value): Test {
  const text = constantOf(prefix)?.value
  const when = typeof text === 'string' ? whenStarts(value, text) : undefined
  const [yes, no]: [Fact[], Fact[]] = [[...(when?.yes ?? [])], [...(when?.no ?? [])]]
  for (const atom of atomsOf(value)) {
    if (atom.kind !== 'opaque') continue
    if (atom.origin?.kind === 'relative' && typeof text === 'string' && text.startsWith('..'))
      no.push(...atom.origin.of.map((key) => ({ key, refinement: { safe: bitOf('path') } })))
    if (typeof text === 'string') yes.push(...prefixFacts(atom, text))
    // What does not start with a dash is no option.
    if (text === '-') no.push(...factsFor(atom, { safe: bitOf('argument') }))
    // A path without `..` is where it starts. Without a slash at its end the prefix is also that of a neighbour; that is another fault.
    if (atom.origin?.kind === 'resolved' && !carries(prefix)) yes.push(...factsFor(atom, { safe: bitOf('path') }))
  }
  return { kind: 'facts', yes, no }
}

function prefixFacts(value: Value, prefix: string): readonly Fact[] {
  return contextOfUrl(prefix) === 'after the host' ? factsFor(value, { safe: bitOf('url') | bitOf('redirect') }) : []
}

/** `value.includes(part)` of a text. */
export function partTest(value: Value, part: Value): Test {
  const text = constantOf(part)?.value
  if (typeof text !== 'string' || text === '') return noFacts
  if (text === '..') return { kind: 'facts', yes: [], no: factsFor(value, { safe: bitOf('path') }) }
  return text.length === 1 ? { kind: 'facts', yes: [], no: factsFor(value, { characters: without(text) }) } : noFacts
}

/** `list.includes(value)`, `set.has(value)`. */
export function listTest(m: Machine, list: Value, value: Value): Test {
  noteCompared(m, list, value)
  const all = elementsOf(m, list)
  return memberTest(m, value, list.kind === 'reference' && at(m, list).kind === 'map' ? keysOf(m, list) : all)
}
