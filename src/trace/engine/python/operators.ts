import { deepTaints } from '../carried.ts'
import { at } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { binary as common } from '../operators.ts'
import { writable } from '../heap.ts'
import { copyInto, listOf } from '../objects.ts'
import { derived, observeWork, charactersOf, keyFor } from '../builtins/derived.ts'
import { atomsOf, constant, constantOf, falseValue, joinAll, opaque, trueValue, types, typesOf, valueKey } from '../value.ts'
import type { Atom, Reference, Value } from '../value.ts'
import { copied, find, isPlain } from './attributes.ts'
import { hasMethod } from './has-method.ts'
import { valueOfMember } from './enums.ts'
import { interpolated } from './format.ts'
import { added, listMethod, repeated } from './lists.ts'

/** The methods that an object may have for an operator. */
const methods: ReadonlyMap<string, string> = new Map([
  ['+', '__add__'],
  ['-', '__sub__'],
  ['*', '__mul__'],
  ['/', '__truediv__'],
  ['%', '__mod__'],
  ['|', '__or__'],
  ['&', '__and__'],
  ['^', '__xor__'],
  ['>>', '__rshift__'],
  ['<<', '__lshift__'],
])

export function binary(m: Machine, operator: string, left: Value, right: Value): Value {
  if (operator === '===' && right.kind === 'constant' && right.value === undefined) return isMissing(left)
  if (operator === '===' || operator === '!==') return common(m, operator, plainMember(m, left), plainMember(m, right))
  const method = methods.get(operator)
  if (method !== undefined) {
    const own = atomsOf(left).flatMap((atom) => asked(m, atom, method, right) ?? [])
    if (own.length > 0) return joinAll(own)
    const other = atomsOf(right).flatMap((atom) => asked(m, atom, method.replace('__', '__r'), left) ?? [])
    if (other.length > 0) return joinAll(other)
  }
  switch (operator) {
    case '+':
      if (isList(m, left) || isList(m, right)) return added(m, left, right)
      return common(m, operator, left, right)
    case '%':
      if (
        atomsOf(left).some(
          (atom) =>
            (typesOf(atom) & types.string) !== 0 &&
            !(atom.kind === 'opaque' && constantOf(right) !== undefined && typeof constantOf(right)?.value === 'number'),
        )
      )
        return joinAll(atomsOf(left).map((atom) => interpolated(m, atom, right)))
      return common(m, operator, left, right)
    case '*':
      return multiplied(m, left, right)
    case '|':
    case '&':
    case '-':
    case '^':
      return combined(m, operator, left, right) ?? withoutModel(m, operator, left, right)
    case '//': {
      const [a, b] = [constantOf(left)?.value, constantOf(right)?.value]
      return typeof a === 'number' && typeof b === 'number' && b !== 0 ? constant(Math.floor(a / b)) : common(m, operator, left, right)
    }
    case '**': {
      const [a, b] = [constantOf(left)?.value, constantOf(right)?.value]
      if (typeof a === 'number' && typeof b === 'number') return constant(a ** b)
      observeWork(m, 'power', right)
      return common(m, operator, left, right)
    }
    default:
      return common(m, operator, left, right)
  }
}

/** Is an argument not given? What is given is something, be it None. */
function isMissing(value: Value): Value {
  const missing = atomsOf(value).map((atom) => atom.kind === 'constant' && atom.value === undefined)
  if (missing.every((one) => !one)) return falseValue
  return missing.every((one) => one) ? trueValue : joinAll([falseValue, trueValue])
}

/** Members of an enumeration that is a text too are compared with texts. */
function plainMember(m: Machine, value: Value): Value {
  return value.kind === 'reference' ? (valueOfMember(m, value) ?? value) : value
}

function asked(m: Machine, atom: Atom, method: string, other: Value): Value | undefined {
  if (atom.kind === 'instance') {
    if (hasMethod(m, atom.type, method)) return m.do.python.invoke(m, atom, method, [other], undefined)
    return m.do.python.callMethod(m, atom.type, method, [atom, other], undefined)
  }
  if (atom.kind !== 'reference' || isPlain(at(m, atom))) return undefined
  return find(m, atom, method) === undefined ? undefined : m.do.python.invoke(m, atom, method, [other], undefined)
}

const isList = (m: Machine, value: Value): boolean =>
  atomsOf(value).some((atom) => atom.kind === 'reference' && at(m, atom).kind === 'array')

/** `'-' * n`, `[0] * n`. */
function multiplied(m: Machine, left: Value, right: Value): Value {
  const mask = (value: Value): number => atomsOf(value).reduce((all, atom) => all | typesOf(atom), 0)
  const [what, count] = mask(right) === types.string || isList(m, right) ? [right, left] : [left, right]
  if (isList(m, what)) {
    observeWork(m, 'repeat', count)
    return repeated(m, what, count)
  }
  if (mask(what) !== types.string) return common(m, '*', left, right)
  observeWork(m, 'repeat', count)
  const [text, times] = [constantOf(what)?.value, constantOf(count)?.value]
  if (typeof text === 'string' && typeof times === 'number' && text.length * times < 10_000)
    return constant(text.repeat(Math.max(0, times)))
  return derived(m, `repeat ${valueKey(count)}`, what, { characters: charactersOf(what) })
}

/** Dictionaries are merged; sets are joined, cut and taken from each other; classes beside each other are any of them. */
function combined(m: Machine, operator: string, left: Value, right: Value): Value | undefined {
  if (operator === '|' && isType(m, left) && isType(m, right)) return listOf(m, [left, right])
  const [self] = atomsOf(left)
  if (self?.kind !== 'reference') return undefined
  const { kind } = at(m, self)
  if (kind === 'array' || kind === 'set') {
    const name = operator === '|' ? 'union' : operator === '&' ? 'intersection' : operator === '-' ? 'difference' : 'symmetric_difference'
    return listMethod(m, self, name, { list: [right], more: undefined, keywords: undefined })
  }
  if (operator !== '|' || kind !== 'object') return undefined
  const copy: Reference = copied(m, self)
  for (const atom of atomsOf(left).slice(1)) copyInto(m, copy.id, atom)
  copyInto(m, writable(m.layer, copy.id).id, right)
  return copy
}

const isType = (m: Machine, value: Value): boolean =>
  atomsOf(value).every(
    (atom) =>
      (atom.kind === 'api' && atom.package === 'py:builtins') ||
      (atom.kind === 'constant' && atom.value === null) ||
      (atom.kind === 'reference' && (at(m, atom).closure?.class !== undefined || at(m, atom).kind === 'array')),
  )

/** Query builders put conditions together with `&` and `|`: what comes of them is made from both. */
function withoutModel(m: Machine, operator: string, left: Value, right: Value): Value {
  if (![left, right].some((value) => atomsOf(value).some(({ kind }) => kind === 'instance'))) return common(m, operator, left, right)
  const both = joinAll([left, right])
  return opaque(keyFor(m, operator, both), { types: types.object, taints: deepTaints(m, both) })
}
