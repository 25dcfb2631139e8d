import { of, union } from '../../../syntax/characters.ts'
import { named } from '../characters.ts'
import { deepTaints } from '../carried.ts'
import type { Machine } from '../machine.ts'
import { number, text } from '../operators.ts'
import { bitOf } from '../sinks.ts'
import { truthOf } from '../test.ts'
import { factsFor, testOf, truth } from '../tests.ts'
import { constant, constantOf, emptyText, falseValue, joinAll, opaque, trueValue, types, undefinedValue, valueKey } from '../value.ts'
import type { Atom, Value } from '../value.ts'
import { derived, keyFor, numberFrom, safetyOf } from './derived.ts'
import { guessable } from './guessable.ts'
import { allOf, argument, rowOf } from './given.ts'
import type { Given, Method, Routine, Table } from './given.ts'

const toNumber: Routine = (m, given) => (given.list.length === 0 && given.more === undefined ? constant(0) : number(m, argument(given, 0)))

/** A number read from the start of a text. */
const parse: Routine = (m, given, name) => {
  const value = argument(given, 0)
  const known = constantOf(value)?.value
  const radix = constantOf(argument(given, 1))?.value
  if (known !== undefined && (given.list.length < 2 || typeof radix === 'number'))
    return constant(
      name.endsWith('parseInt')
        ? Number.parseInt(String(known), typeof radix === 'number' ? radix : undefined)
        : Number.parseFloat(String(known)),
    )
  return number(m, value)
}

/** NaN is written by everything that is no number: who is not NaN is a number's text. */
const isNaNTest: Routine = (m, given, name) => {
  const value = argument(given, 0)
  const known = constantOf(value)?.value
  if (typeof known === 'number') return constant(Number.isNaN(known))
  const shape = { characters: named('numberText') }
  const sure = name === 'isNaN' || (value.kind === 'opaque' && value.types === types.number)
  return truth(m, { kind: 'facts', yes: [], no: sure ? factsFor(value, shape) : [] })
}

/** `Number.isInteger` and its kin: true of numbers only. The global `isFinite` takes texts of numbers, too. */
const isNumber: Routine = (m, given, name) => {
  const value = argument(given, 0)
  const known = constantOf(value)?.value
  if (typeof known === 'number')
    return constant(
      name.endsWith('isInteger')
        ? Number.isInteger(known)
        : name.endsWith('isSafeInteger')
          ? Number.isSafeInteger(known)
          : Number.isFinite(known),
    )
  const shape = { characters: named('numberText'), ...(name === 'isFinite' ? {} : { types: types.number }) }
  return truth(m, { kind: 'facts', yes: factsFor(value, shape), no: [] })
}

const calculations: Table<(...values: number[]) => number> = {
  abs: Math.abs,
  cbrt: Math.cbrt,
  ceil: Math.ceil,
  floor: Math.floor,
  max: Math.max,
  min: Math.min,
  pow: Math.pow,
  round: Math.round,
  sign: Math.sign,
  sqrt: Math.sqrt,
  trunc: Math.trunc,
}

/** `Math.min` with a constant bounds what is asked for. */
const calculate: Routine = (m, given, name) => {
  const own = name.slice('Math.'.length)
  const all = allOf(given)
  const constants = all.map((one) => constantOf(one)?.value)
  const exact = rowOf(calculations, own)
  if (exact !== undefined && given.more === undefined && constants.every((one) => typeof one === 'number'))
    return constant(exact(...constants))
  if (own === 'random') return guessable(m, 'Math.random')
  const bounded = own === 'min' && constants.some((one) => typeof one === 'number') ? bitOf('work') : 0
  const [only] = all
  const joined = all.length === 0 ? undefinedValue : joinAll(all)
  return opaque(keyFor(m, `${name} ${all.slice(1).map(valueKey).join(' ')}`, only ?? undefinedValue), {
    types: types.number,
    characters: named('numberText'),
    taints: deepTaints(m, joined),
    safe: bounded | (all.length === 1 || own === 'max' || own === 'min' ? safetyOf(joined) : 0),
    ...(all.length === 1 && only?.kind === 'opaque' ? { origin: { kind: 'form', of: only } } : {}),
  })
}

const toBoolean: Routine = (m, given) => {
  const value = argument(given, 0)
  const can = truthOf(value)
  if (!can.no) return trueValue
  return can.yes ? truth(m, testOf(m, value)) : falseValue
}

export const numbers: Table<Routine> = {
  BigInt: (m, given) => numberFrom(m, 'BigInt', argument(given, 0), { characters: named('digits') }),
  Boolean: toBoolean,
  'new Boolean': toBoolean,
  Number: toNumber,
  'new Number': toNumber,
  'Number.isFinite': isNumber,
  'Number.isInteger': isNumber,
  'Number.isNaN': isNaNTest,
  'Number.isSafeInteger': isNumber,
  'Number.parseFloat': parse,
  'Number.parseInt': parse,
  isFinite: isNumber,
  isNaN: isNaNTest,
  parseFloat: parse,
  parseInt: parse,
  ...Object.fromEntries(
    [...Object.keys(calculations), 'random', 'exp', 'log', 'log2', 'log10', 'hypot', 'sin', 'cos', 'tan', 'atan2', 'fround', 'clz32'].map(
      (name) => [`Math.${name}`, calculate],
    ),
  ),
}

/** Digits with a point; with another base, letters too. */
const written: Method = (m, self, given, name) => {
  const known = constantOf(self)?.value
  const digits = constantOf(argument(given, 0))?.value
  if (typeof known === 'number' && (digits === undefined || typeof digits === 'number')) return exactly(known, name, digits)
  const other = name === 'toString' && given.list.length > 0
  if (name === 'toString' && !other) return text(m, [self])
  const characters = name === 'toLocaleString' ? undefined : union(named('numberText'), other ? named('alphanumeric') : of('NaInfity'))
  return derived(m, `${name} ${valueKey(argument(given, 0))}`, self, { characters })
}

function exactly(value: number, name: string, digits: number | undefined): Value | undefined {
  try {
    if (name === 'toFixed') return constant(value.toFixed(digits))
    return name === 'toString' ? constant(value.toString(digits)) : undefined
  } catch {
    // More digits than there can be: the program throws.
    return emptyText
  }
}

const same: Method = (_, self) => self

const methods: Table<Method> = {
  toExponential: written,
  toFixed: written,
  toLocaleString: written,
  toPrecision: written,
  toString: written,
  valueOf: same,
}

export function numberMethod(m: Machine, self: Atom, name: string, given: Given): Value | undefined {
  return rowOf(methods, name)?.(m, self, given, name)
}
