import type { OperationOf } from '../ir/operation.ts'
import { named } from './characters.ts'
import { deepTaints, onItsWay } from './carried.ts'
import { safetyOf } from './builtins/derived.ts'
import { bitOf } from './sinks.ts'
import { conditionOf, truthIn } from './language.ts'
import { at, fork, known, learn, read, siteOf } from './machine.ts'
import type { Frame, Machine } from './machine.ts'
import { noteAsked, noteCompared } from './note-compared.ts'
import { canEqual, factsOf, noFacts, pathsTo, truthOf } from './test.ts'
import type { Path, Test } from './test.ts'
import { equalityTest, inTest, instanceTest, isInstance, sizeTest, testOf, truth } from './tests.ts'
import {
  atomsOf,
  constant,
  constantOf,
  falseValue,
  isItsText,
  join,
  joinAll,
  keyOf,
  mergeOpaque,
  opaque,
  trueValue,
  types,
  typesOf,
  undefinedValue,
  valueKey,
} from './value.ts'
import type { Atom, Hole, Value } from './value.ts'

const mostParts = 60
const longestText = 20_000
/** Alternatives in several holes multiply; beyond this many they are one unknown value. */
const mostTexts = 8

/** A string of the values, one after the other. */
export function text(m: Machine, values: readonly Value[]): Value {
  let results: (readonly (string | Hole)[])[] = [[]]
  for (const value of values) {
    // An address, or a path, in a text is its text.
    const options = atomsOf(value).flatMap((atom) =>
      atom.kind === 'instance' && isItsText(atom) && atom.made[0] !== undefined ? atomsOf(known(m, atom.made[0])) : [atom],
    )
    const choices =
      results.length * options.length <= mostTexts
        ? options
        : [mergeOpaque(`any(${valueKey(value)})`, options.map((atom) => asText(m, atom)).map(asAtom))]
    results = choices.flatMap((choice) => {
      const written = asText(m, choice)
      const parts = typeof written === 'string' ? [written] : written.kind === 'text' ? written.parts : [written]
      return results.map((before) => glued(before, parts))
    })
  }
  return joinAll(results.map((parts) => textOf(m, parts)))
}

const asAtom = (part: string | Atom): Atom => (typeof part === 'string' ? constant(part) : part)

function glued(before: readonly (string | Hole)[], after: readonly (string | Hole)[]): readonly (string | Hole)[] {
  const result = [...before]
  for (const part of after) {
    const last = result.at(-1)
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part
    else if (part !== '') result.push(part)
  }
  return result
}

export function textOf(m: Machine, parts: readonly (string | Hole)[]): Value {
  if (parts.every((part) => typeof part === 'string')) {
    const whole = parts.join('')
    return whole.length > longestText ? opaque(`long text:${siteOf(m)}`, { types: types.string }) : constant(whole)
  }
  const [only] = parts
  if (parts.length === 1 && typeof only === 'object') {
    // A text of one hole is that value as text; a number stays one in it.
    if (only.kind !== 'opaque' || only.types === types.string) return only
    return only.types === types.number ? { kind: 'text', parts } : { ...only, types: types.string }
  }
  if (parts.length > mostParts) return mergeOpaque(`long text:${siteOf(m)}`, [{ kind: 'text', parts }])
  const built: Value = { kind: 'text', parts }
  return onItsWay(m, built, 'built', '')
}

/** What an atom is as (part of) a string. */
function asText(m: Machine, atom: Atom): string | Hole | Extract<Atom, { kind: 'text' }> {
  switch (atom.kind) {
    case 'constant':
      return String(atom.value)
    case 'text':
    case 'encoded':
      return atom
    case 'opaque':
      return atom
    case 'truth':
      return opaque(keyOf(atom), { types: types.boolean, characters: named('letters') })
    default:
      return opaque(`text of ${keyOf(atom)}`, { types: types.string, taints: deepTaints(m, atom) })
  }
}

const comparisons = new Set(['===', '!==', '==', '!=', '<', '>', '<=', '>=', 'in', 'instanceof'])

export function binary(m: Machine, operator: string, left: Value, right: Value): Value {
  if (comparisons.has(operator)) {
    const [mine, theirs] = [pathsTo(left), pathsTo(right)]
    if (mine !== undefined) return onEach(m, mine, (value) => binary(m, operator, value, right))
    if (theirs !== undefined) return onEach(m, theirs, (value) => binary(m, operator, left, value))
  }
  switch (operator) {
    case '+':
      return plus(m, left, right)
    case '===':
    case '==':
      return equal(m, left, right)
    case '!==':
    case '!=':
      return not(m, equal(m, left, right))
    case '<':
    case '>':
    case '<=':
    case '>=': {
      const [a, b] = [constantOf(left)?.value, constantOf(right)?.value]
      m.compared = [left, right]
      if (typeof a === 'number' && typeof b === 'number')
        return constant(operator === '<' ? a < b : operator === '>' ? a > b : operator === '<=' ? a <= b : a >= b)
      return truth(m, sizeTest(operator, left, right))
    }
    case 'in':
      return truth(m, inTest(m, left, right))
    case 'instanceof': {
      const known = isInstance(m, left, right)
      if (known !== undefined) return constant(known)
      return truth(m, instanceTest(m, left, right))
    }
    default:
      return arithmetic(m, operator, left, right)
  }
}

/** What is asked of a value that was come to by several ways is asked of each. */
function onEach(m: Machine, ways: readonly Path[], ask: (value: Value) => Value): Value {
  const answers = ways.map(({ value, facts }) => ({ value: ask(value), facts }))
  return m.program.byPaths(m, joinAll(answers.map(({ value }) => value)), answers)
}

function plus(m: Machine, left: Value, right: Value): Value {
  const [a, b] = [constantOf(left), constantOf(right)]
  if (typeof a?.value === 'number' && typeof b?.value === 'number') return constant(a.value + b.value)
  const mask = maskOf(left) | maskOf(right)
  if ((mask & (types.string | types.object | types.array)) === 0) return arithmetic(m, '+', left, right)
  // What may be a sum of two unknown values may as well be a text of them: the text keeps more.
  return text(m, [left, right])
}

const maskOf = (value: Value): number => atomsOf(value).reduce((mask, atom) => mask | typesOf(atom), 0)

function arithmetic(m: Machine, operator: string, left: Value, right: Value): Value {
  const [a, b] = [constantOf(left)?.value, constantOf(right)?.value]
  if (typeof a === 'number' && typeof b === 'number') {
    const exact = calculate(operator, a, b)
    if (exact !== undefined) return constant(exact)
  }
  const taints = [...deepTaints(m, left), ...deepTaints(m, right)]
  return opaque(`(${valueKey(left)}${operator}${valueKey(right)})`.slice(0, 300), {
    types: types.number,
    characters: named('numberText'),
    taints,
    // What is made of bounded numbers is bounded.
    safe: taints.length === 0 ? 0 : safetyOf(joinAll([left, right])) & bitOf('work'),
  })
}

function calculate(operator: string, a: number, b: number): number | undefined {
  switch (operator) {
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return a / b
    case '%':
      return a % b
    default:
      return undefined
  }
}

function equal(m: Machine, left: Value, right: Value): Value {
  const [a, b] = [constantOf(left), constantOf(right)]
  if (a !== undefined && b !== undefined) return constant(a.value === b.value || (isNothing(a) && isNothing(b)))
  const same = sameThing(m, left, right)
  if (same !== undefined) return constant(same)
  const can = canEqual(left, right)
  if (!can) return falseValue
  noteCompared(m, left, right)
  return truth(m, equalityTest(m, left, right))
}

/** Classes are what they are; two functions that were made at different times are not the same; a symbol is told by its name. */
function sameThing(m: Machine, left: Value, right: Value): boolean | undefined {
  if (left.kind === 'opaque' && right.kind === 'opaque' && isSymbol(left) && isSymbol(right)) return left.key === right.key
  if (left.kind !== 'reference' || right.kind !== 'reference') return undefined
  const [mine, theirs] = [at(m, left).closure, at(m, right).closure]
  if (mine === undefined || theirs === undefined) return undefined
  return left.id !== right.id ? false : mine.class === undefined ? undefined : true
}

const isSymbol = ({ key }: Extract<Atom, { kind: 'opaque' }>): boolean => key.startsWith("symbol '")

function not(m: Machine, given: Value): Value {
  const value = conditionOf(m, given)
  if (value.kind === 'constant') return constant(!value.value)
  const can = truthOf(value)
  if (!can.no) return falseValue
  if (!can.yes) return trueValue
  noteAsked(m, value)
  return truth(m, { kind: 'not', of: testOf(m, value) })
}

export function unary(m: Machine, operator: string, value: Value): Value {
  switch (operator) {
    case '!':
      return not(m, value)
    case 'typeof':
      return typeOf(m, value)
    case 'void':
      return undefinedValue
    case '-': {
      const known = constantOf(value)?.value
      return typeof known === 'number' ? constant(-known) : number(m, value)
    }
    case '+':
      return number(m, value)
    default:
      return arithmetic(m, operator, value, constant(0))
  }
}

/** The value as a number: what else it was is gone. */
export function number(m: Machine, value: Value): Value {
  const known = constantOf(value)
  if (known !== undefined && known.value !== undefined) return constant(Number(known.value))
  const [only] = value.kind === 'opaque' ? [value] : []
  return opaque(`number(${valueKey(value)})`.slice(0, 300), {
    types: types.number,
    characters: named('numberText'),
    taints: deepTaints(m, value),
    ...(only === undefined ? {} : { origin: { kind: 'form', of: only } }),
  })
}

function typeOf(m: Machine, value: Value): Value {
  if (value.kind === 'constant') return constant(value.value === null ? 'object' : typeof value.value)
  const mask = maskOf(value)
  if (mask === types.string) return constant('string')
  if (value.kind === 'opaque' && mask !== 0 && (mask & ~(types.object | types.array)) === 0) return constant('object')
  if (value.kind === 'reference') return constant(at(m, value).kind === 'function' ? 'function' : 'object')
  if (value.kind === 'bound') return constant('function')
  return opaque(`typeof ${valueKey(value)}`, { types: types.string, characters: named('letters'), origin: { kind: 'type-of', of: value } })
}

export function logic(m: Machine, f: Frame, o: OperationOf<'logic'>): Value {
  const left = read(m, f, o.left)
  const can = o.operator === '??' ? { yes: !onlyNothing(left), no: mayBeNothing(left) } : truthIn(m, left)
  const rightRuns = o.operator === '&&' ? can.yes : can.no
  const leftStays = o.operator === '&&' ? can.no : can.yes
  if (!rightRuns) return left
  const test = o.operator === '??' ? noFacts : testOf(m, conditionOf(m, left))
  let right: Value | undefined
  let rightTest: Test = noFacts
  const runRight = (): boolean => {
    learn(m, factsOf(test, o.operator === '&&'))
    if (!m.do.run(m, f, o.right)) return false
    right = read(m, f, o.result)
    rightTest = testOf(m, right)
    return true
  }
  if (leftStays) fork(m, f, [runRight, () => true])
  else runRight()
  if (right === undefined) return left
  if (!leftStays) return right
  if (o.operator === '??') return join(withoutNothing(left), right)
  const rest = atomsOf(left).filter((atom) => {
    const alone = truthIn(m, atom)
    return o.operator === '&&' ? alone.no : alone.yes
  })
  // A condition of conditions stays one.
  if (isTest(left) && isTest(right)) return truth(m, { kind: o.operator === '&&' ? 'and' : 'or', of: [test, rightTest] })
  const value = rest.length === 0 ? right : joinAll([...rest.map((atom) => falsyOnly(atom, o.operator)), right])
  return o.operator === '&&'
    ? m.program.conditioned(value, { kind: 'and', of: [test, rightTest] })
    : m.program.conditioned(value, { kind: 'or', of: [test, rightTest] })
}

/** Of `x && y` with an unknown `x`, what is left of `x` is something empty. */
function falsyOnly(atom: Atom, operator: string): Atom {
  return operator === '&&' && (atom.kind === 'opaque' || atom.kind === 'truth') ? falseValue : isThere(atom)
}

/** A variable of the environment that was asked whether it is set, is. */
const isThere = (atom: Atom): Atom =>
  atom.kind === 'opaque' && atom.origin?.kind === 'environment' ? { ...atom, types: atom.types & ~types.nothing } : atom

const isTest = (value: Value): boolean =>
  atomsOf(value).every((atom) => atom.kind === 'truth' || (atom.kind === 'constant' && typeof atom.value === 'boolean'))
const isNothing = (atom: Atom): boolean => atom.kind === 'constant' && (atom.value === undefined || atom.value === null)
const onlyNothing = (value: Value): boolean => atomsOf(value).every(isNothing)
const mayBeNothing = (value: Value): boolean =>
  atomsOf(value).some((atom) => isNothing(atom) || (atom.kind === 'opaque' && (atom.types & types.nothing) !== 0))

function withoutNothing(value: Value): Value {
  const rest = atomsOf(value).flatMap((atom) => (isNothing(atom) ? [] : [isThere(atom)]))
  return rest.length === 0 ? undefinedValue : joinAll(rest)
}
