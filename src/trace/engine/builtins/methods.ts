import { at } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { constantOf, stringOf, types } from '../value.ts'
import type { Atom, Opaque, Reference, Value } from '../value.ts'
import { arrayMethod } from './arrays/arrays.ts'
import { bufferMethod } from './buffers.ts'
import { isCallable } from './callable.ts'
import { functionMethod } from './calling.ts'
import { collectionMethod } from './collections.ts'
import { dateMethod } from './dates.ts'
import { argument } from './given.ts'
import type { Given } from './given.ts'
import { isArrayMethod, isStringMethod } from './names.ts'
import { numberMethod } from './numbers.ts'
import { objectMethod } from './objects/methods.ts'
import { promiseMethod } from './promises.ts'
import { regexMethod } from './regexes.ts'
import { stringMethod } from './strings/strings.ts'

/** A method of JavaScript's own, on one thing. Undefined, which is not JavaScript's undefined: it is none, and nothing is known of it. */
export function callBuiltin(m: Machine, object: Atom, name: string, list: readonly Value[], more: Value | undefined): Value | undefined {
  const given = { list, more }
  return ownMethod(m, object, name, given) ?? promiseMethod(m, object, name, given) ?? objectMethod(m, object, name, given)
}

function ownMethod(m: Machine, object: Atom, name: string, given: Given): Value | undefined {
  switch (object.kind) {
    case 'constant':
      if (typeof object.value === 'string') return stringMethod(m, object, name, given) ?? bufferMethod(m, object, name, given)
      return typeof object.value === 'number' ? numberMethod(m, object, name, given) : undefined
    case 'text':
    case 'encoded':
      return stringMethod(m, object, name, given) ?? bufferMethod(m, object, name, given)
    case 'opaque':
      return methodOfUnknown(m, object, name, given)
    case 'reference':
      return methodOfReference(m, object, name, given)
    case 'bound':
      return functionMethod(m, object, name, given)
    case 'truth':
    case 'api':
    case 'instance':
      return undefined
  }
}

function methodOfReference(m: Machine, object: Reference, name: string, given: Given): Value | undefined {
  switch (at(m, object).kind) {
    case 'array':
      return arrayMethod(m, object, name, given)
    case 'map':
    case 'set':
      return collectionMethod(m, object, name, given)
    case 'regex':
      return regexMethod(m, object, name, given)
    case 'function':
      return functionMethod(m, object, name, given)
    case 'object':
    case 'error':
    case 'namespace':
    case 'keywords':
      return undefined
  }
}

/** Of an unknown value the method tells what it is, if the arguments fit, too: `find(f)` is a list's, `find(query)` may be a database's. */
function methodOfUnknown(m: Machine, object: Opaque, name: string, given: Given): Value | undefined {
  const may = (mask: number): boolean => (object.types & mask) !== 0
  if (isArrayMethod(name) && may(types.array) && fitsArray(m, object, name, given)) return arrayMethod(m, object, name, given)
  if (isStringMethod(name) && may(types.string) && fitsString(m, object, name, given)) return stringMethod(m, object, name, given)
  if (may(types.string) && name !== 'equals') {
    const known = bufferMethod(m, object, name, given)
    if (known !== undefined) return known
  }
  if (object.types === types.number || /^to(?:Fixed|Precision|Exponential)$/.test(name)) return numberMethod(m, object, name, given)
  if (may(types.object)) {
    const known = dateMethod(m, object, name, given)
    if (known !== undefined) return known
  }
  return may(types.function) ? functionMethod(m, object, name, given) : undefined
}

const withCallback: ReadonlySet<string> = new Set([
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'reduceRight',
  'some',
])
const withNothing: ReadonlySet<string> = new Set([
  'entries',
  'flat',
  'keys',
  'pop',
  'reverse',
  'shift',
  'sort',
  'toReversed',
  'toSorted',
  'values',
])

function fitsArray(m: Machine, object: Opaque, name: string, { list }: Given): boolean {
  const [first] = list
  if (withCallback.has(name)) return first !== undefined && isCallable(m, first)
  if (name === 'sort' || name === 'toSorted') return first === undefined || isCallable(m, first)
  if (withNothing.has(name)) return first === undefined || constantOf(first) !== undefined
  if (name === 'join') return list.length === 0 || (list.length === 1 && first !== undefined && stringOf(first) !== undefined)
  // Strings have these, too: their methods know of lists.
  return (object.types & types.string) === 0 && ['at', 'concat', 'includes', 'indexOf', 'lastIndexOf', 'slice', 'toString'].includes(name)
}

/** `validator.trim(x)` and `client.search('dn', options)` are no methods of strings. */
function fitsString(m: Machine, object: Opaque, name: string, given: Given): boolean {
  const { list } = given
  const first = argument(given, 0)
  switch (name) {
    case 'match':
    case 'matchAll':
    case 'search':
      if (first.kind === 'reference') return at(m, first).kind === 'regex'
      return list.length === 1 && stringOf(first) !== undefined && object.types === types.string
    case 'normalize':
      return list.length === 0 || stringOf(first) !== undefined
    case 'replace':
    case 'replaceAll':
      return list.length === 2
    default:
      return !withoutArguments.test(name) || list.length === 0
  }
}

const withoutArguments = /^(?:trim|to(?:Locale)?(?:Lower|Upper)Case|valueOf|isWellFormed|toWellFormed)/
