import { values } from '../../../model/known.ts'
import { entriesOf, get, isAbsent, itemsOf, readString } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'

/**
 * The paths whose value is harmless where a rule of a Choice holds: one of a few constants, a number, a boolean, a time. What only excludes
 * something (`Not`, `IsPresent`, `IsString`, patterns with `*`, orders of strings) says nothing.
 * https://states-language.net/spec.html, choice state
 */
export function fixedByRule(rule: Value, depth = 0): readonly string[] {
  if (depth > 20) return []
  const [all, some] = [itemsOf(get(rule, 'And')), itemsOf(get(rule, 'Or'))]
  if (all.length > 0) return [...new Set(all.flatMap((one) => fixedByRule(one, depth + 1)))]
  if (some.length > 0) {
    const [first = [], ...others] = some.map((one) => fixedByRule(one, depth + 1))
    return first.filter((path) => others.every((other) => other.includes(path)))
  }
  const variable = word(get(rule, 'Variable'))
  return variable !== undefined && entriesOf(rule).some(([name, entry]) => fixes(name, entry.get())) ? [variable] : []
}

function fixes(comparison: string, value: Value): boolean {
  if (/^(Numeric|Boolean|Timestamp)/.test(comparison)) return true
  if (comparison === 'StringEquals') return true
  if (comparison === 'StringMatches') return word(value)?.includes('*') === false
  return /^Is(Numeric|Boolean|Timestamp|Null)$/.test(comparison) && word(value) === 'true'
}

const path = String.raw`\$states\.input((?:\.\w+)+)`
const constant = String.raw`(?:'[^']*'|"[^"]*"|-?\d+(?:\.\d+)?|true|false|null)`
const equality = new RegExp(String.raw`^${path}\s*=\s*${constant}$`)
const among = new RegExp(String.raw`^${path}\s+in\s+\[\s*${constant}(?:\s*,\s*${constant})*\s*\]$`)
const number = new RegExp(String.raw`^${path}\s*(?:<|<=|>|>=)\s*-?\d+(?:\.\d+)?$`)

/** The same for a condition in JSONata: comparisons joined by `and`. Anything else says nothing. */
export function fixedByExpression(condition: string): readonly string[] {
  const code = /^\s*\{%([^]*)%\}\s*$/.exec(condition)?.[1] ?? ''
  // `or` binds less than `and`: what stands beside it need not hold.
  if (code.length > 2000 || /\bor\b/.test(code)) return []
  return code.split(/\band\b/).flatMap((part) => {
    const one = part.trim().replace(/^\((.*)\)$/, '$1')
    const found = equality.exec(one) ?? among.exec(one) ?? number.exec(one)
    return found?.[1] === undefined ? [] : [`$${found[1]}`]
  })
}

function word(value: Value): string | undefined {
  return isAbsent(value) ? undefined : values(readString(value))[0]
}
