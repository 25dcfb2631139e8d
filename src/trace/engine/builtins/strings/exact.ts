import { listOf } from '../../objects.ts'
import { constant } from '../../value.ts'
import type { Machine } from '../../machine.ts'
import type { Atom, Value } from '../../value.ts'
import type { Given } from '../given.ts'

/** Methods whose answer for constants hangs on nothing but the constants, in linear time. */
const exactMethods: ReadonlySet<string> = new Set([
  'at',
  'charAt',
  'charCodeAt',
  'codePointAt',
  'concat',
  'endsWith',
  'includes',
  'indexOf',
  'lastIndexOf',
  'normalize',
  'padEnd',
  'padStart',
  'repeat',
  'replace',
  'replaceAll',
  'slice',
  'split',
  'startsWith',
  'substr',
  'substring',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'toLowerCase',
  'toUpperCase',
  'trim',
  'trimEnd',
  'trimLeft',
  'trimRight',
  'trimStart',
])
const longest = 20_000
const mostPieces = 200

/**
 * The very answer of a method of a constant string for constant arguments; undefined where they are not constant or the answer is large. Regular
 * expressions of the program are never run.
 */
export function exactly(m: Machine, self: Atom, name: string, { list, more }: Given): Value | undefined {
  if (self.kind !== 'constant' || typeof self.value !== 'string' || more !== undefined || !exactMethods.has(name)) return undefined
  const text = self.value
  const values = list.flatMap((one) => (one.kind === 'constant' ? [one.value] : []))
  if (values.length < list.length) return undefined
  const [first = 0, second = ''] = values
  if (name === 'repeat' && Number(first) * text.length > longest) return undefined
  if (name.startsWith('pad') && Number(first) > longest) return undefined
  if (name.startsWith('replace') && text.length * (String(second).length + 1) > longest * 10) return undefined
  const method: unknown = Reflect.get(String.prototype, name)
  if (typeof method !== 'function') return undefined
  try {
    const result: unknown = Reflect.apply(method, text, values)
    if (typeof result === 'string') return result.length > longest ? undefined : constant(result)
    if (typeof result === 'number' || typeof result === 'boolean' || result === undefined) return constant(result)
    return Array.isArray(result) && result.length <= mostPieces
      ? listOf(
          m,
          result.map((piece) => constant(String(piece))),
        )
      : undefined
  } catch {
    // A wrong argument, as in 'x'.repeat(-1): the program throws, too.
    return undefined
  }
}
