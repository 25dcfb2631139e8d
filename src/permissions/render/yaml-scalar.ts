import type { Plain } from './plain.ts'

/** Which quotes a team writes. */
export type Quote = "'" | '"'

type Scalar = Exclude<Plain, object>

/**
 * A scalar as YAML text on one line. Strings stay bare only where YAML 1.1 and 1.2 both read the same string: `no`, `012`, `12:30` and
 * `2012-10-17` are quoted, whatever the reader.
 * @param inFlow between brackets, where a comma or a bracket would end the string
 */
export function yamlScalar(value: Scalar, quote: Quote, inFlow: boolean): string {
  if (typeof value !== 'string') return String(value)
  if (isBare(value, inFlow)) return value
  // Only the double quotes have escapes.
  if (/[\p{Cc}\u2028\u2029\ufeff]/u.test(value))
    return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  if (quote === '"' && !/["\\]/.test(value)) return `"${value}"`
  return `'${value.replaceAll("'", "''")}'`
}

/** Words of YAML 1.1 or 1.2 that are no strings (https://yaml.org/type/bool.html, https://yaml.org/spec/1.2.2/#103-core-schema). */
const words = /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<)$/i
/** Numbers, dates and times of either version all begin so. */
const numeric = /^[-+.]?[0-9]|^[-+]?\.(?:inf|nan)$/i

function isBare(value: string, inFlow: boolean): boolean {
  if (value === '' || words.test(value) || numeric.test(value)) return false
  if (!/^[A-Za-z_/$.][\x20-\x7e]*$/.test(value) || /\s$|: |:$| #/.test(value)) return false
  return !inFlow || !/[,[\]{}]/.test(value)
}
