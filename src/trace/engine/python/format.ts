import { anything, of, subtract, union } from '../../../syntax/characters.ts'
import { named } from '../characters.ts'
import type { Machine } from '../machine.ts'
import { number, text } from '../operators.ts'
import { at } from '../machine.ts'
import { elementsOfAny } from '../builtins/elements.ts'
import { charactersOf, derived, safetyOf } from '../builtins/derived.ts'
import { bitOf } from '../sinks.ts'
import { listOf } from '../objects.ts'
import { constant, joinAll, opaque, undefinedValue } from '../value.ts'
import type { Atom, Value } from '../value.ts'
import { attribute } from './attributes.ts'
import { itemAt, itemNamed } from './items.ts'
import { argumentOf } from './keywords.ts'
import type { Passed } from './keywords.ts'

/** A format specification that writes a number and nothing else (https://docs.python.org/3.13/library/string.html#format-specification-mini-language). */
const numeric = /[bcdeEfFgGnoxX%]$/

/** `format(value, spec)`: a number by the specification, or the value's text. */
export function formattedValue(m: Machine, value: Value, spec: string): Value {
  if (!numeric.test(spec)) return m.do.python.written(m, value)
  const made = number(m, value)
  return made.kind === 'opaque' ? { ...made, characters: union(named('numberText'), of(',_% abcdefxABCDEF')) } : made
}

/** `repr(value)`: line breaks and quotes are written as escapes. */
export function reprOf(m: Machine, value: Value): Value {
  const plain = m.do.python.written(m, value)
  if (plain.kind === 'constant') return constant(typeof plain.value === 'string' ? JSON.stringify(plain.value) : String(plain.value))
  const characters = subtract(charactersOf(plain) ?? anything, of('\r\n'))
  return derived(m, 'repr', plain, { characters: union(characters, of(`'"\\`)), safe: safetyOf(plain) & bitOf('outgoing-data') })
}

/** A line of a log whose values stand behind its format. */
export function logged(m: Machine, values: readonly Value[]): readonly Value[] {
  const [first, ...others] = values
  const named = others.filter((one) => one.kind === 'reference' && at(m, one).kind === 'keywords')
  const placed = others.filter((one) => !named.includes(one))
  if (first?.kind !== 'constant' || typeof first.value !== 'string' || placed.length === 0 || !first.value.includes('%')) return values
  const [only] = placed
  const isMapping = placed.length === 1 && only?.kind === 'reference' && at(m, only).kind === 'object'
  return [interpolated(m, first, isMapping ? only : listOf(m, placed)), ...named]
}

/** `'%s: %(name)d' % values`. */
export function interpolated(m: Machine, format: Atom, values: Value): Value {
  const list =
    values.kind === 'reference' && at(m, values).kind === 'array' ? elementsOfAny(m, values) : { known: [values], more: undefined }
  let place = 0
  const next = (): Value => list.known[place++] ?? list.more ?? undefinedValue
  const piece = (written: string): readonly Value[] => {
    const pieces: Value[] = []
    let end = 0
    for (const match of written.matchAll(/%(?:\(([^)]*)\))?[-#0 +]*(\*|\d+)?(?:\.(?:\*|\d+))?[hlL]?([diouxXeEfFgGcrsa%])/g)) {
      pieces.push(constant(written.slice(end, match.index)))
      end = match.index + match[0].length
      const [, name, width, kind] = match
      if (kind === '%') {
        pieces.push(constant('%'))
        continue
      }
      if (width === '*') next()
      const value = name === undefined ? next() : itemNamed(m, values, name)
      pieces.push(
        /[diouxXeEfFgG]/.test(kind ?? '')
          ? formattedValue(m, value, 'd')
          : kind === 'r' || kind === 'a'
            ? reprOf(m, value)
            : m.do.python.written(m, value),
      )
    }
    return [...pieces, constant(written.slice(end))]
  }
  if (format.kind === 'constant') return text(m, piece(String(format.value)))
  if (format.kind === 'text')
    return text(
      m,
      format.parts.flatMap((part) => (typeof part === 'string' ? piece(part) : [part])),
    )
  // The places are not known: what is put into them is in it somewhere.
  return text(m, [format, ...list.known.map((value) => m.do.python.written(m, value)), ...(list.more === undefined ? [] : [list.more])])
}

/** `'{} {0.name} {key[1]:>10}'.format(…)`. */
export function formatted(m: Machine, format: Atom, given: Passed & { readonly mapping: Value | undefined }): Value {
  const fields = { automatic: 0 }
  const filled = (part: string): readonly Value[] => fill(m, part, given, fields)
  if (format.kind === 'constant') return text(m, filled(String(format.value)))
  const others = [
    ...given.list,
    ...(given.more === undefined ? [] : [given.more]),
    ...(given.keywords === undefined ? [] : [given.keywords]),
  ]
  const all = given.mapping === undefined ? others : [...others, given.mapping]
  if (format.kind === 'text') {
    const whole = format.parts.every((part) => typeof part !== 'string' || balanced(part))
    if (whole)
      return text(
        m,
        format.parts.flatMap((part) => (typeof part === 'string' ? filled(part) : [part])),
      )
  }
  return text(m, [format, derived(m, 'format', joinAll(all.length === 0 ? [undefinedValue] : all))])
}

const balanced = (text_: string): boolean => (text_.match(/\{/g) ?? []).length === (text_.match(/\}/g) ?? []).length

function fill(
  m: Machine,
  written: string,
  given: Passed & { readonly mapping: Value | undefined },
  fields: { automatic: number },
): readonly Value[] {
  const pieces: Value[] = []
  let end = 0
  for (const match of written.matchAll(/\{\{|\}\}|\{([^{}!:]*)(?:!([rsa]))?(?::((?:[^{}]|\{[^{}]*\})*))?\}/g)) {
    pieces.push(constant(written.slice(end, match.index)))
    end = match.index + match[0].length
    if (match[0] === '{{' || match[0] === '}}') {
      pieces.push(constant(match[0].charAt(0)))
      continue
    }
    const value = fieldOf(m, match[1] ?? '', given, fields)
    const conversion = match[2]
    pieces.push(conversion === 'r' || conversion === 'a' ? reprOf(m, value) : formattedValue(m, value, match[3] ?? ''))
  }
  return [...pieces, constant(written.slice(end))]
}

function fieldOf(m: Machine, path: string, given: Passed & { readonly mapping: Value | undefined }, fields: { automatic: number }): Value {
  const [, root = '', rest = ''] = /^([^.[]*)(.*)$/.exec(path) ?? []
  let value: Value
  if (root === '' || /^\d+$/.test(root)) value = argumentOf(m, given, root === '' ? fields.automatic++ : Number(root)) ?? undefinedValue
  else if (given.mapping !== undefined) value = itemNamed(m, given.mapping, root)
  else value = given.keywords === undefined ? (given.more ?? opaque('field')) : itemNamed(m, given.keywords, root)
  for (const [, name, index] of rest.matchAll(/\.([^.[]+)|\[([^\]]*)\]/g))
    value = name === undefined ? itemAt(m, value, constant(index ?? '')) : attribute(m, value, name)
  return value
}
