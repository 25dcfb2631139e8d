import type { Path } from '../../engine/taint.ts'
import type { Shape } from '../../shape.ts'
import { constant, encoded, madeFrom, object, openAt, unknownShape } from '../shapes.ts'
import { argumentsOf } from './paths.ts'

const starts: Readonly<Record<string, string>> = { input: '$', result: 'result', context: '$$', errorOutput: 'error' }
const deepest = 20

/**
 * A JSONata expression in outline: paths, texts joined by `&`, objects, lists and the usual conversions are understood; of anything else, all that it
 * refers to counts. https://docs.jsonata.org, https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
 */
export function refersTo(code: string, depth = 0): Shape {
  const written = code.trim()
  if (depth > deepest || written.length > 5000) return madeFrom(pathsIn(written))
  const path = pathOf(written)
  if (path !== undefined) return openAt(path)
  const text = /^(?:'([^'\\]*)'|"([^"\\]*)")$/.exec(written)
  if (text !== null) return constant(text[1] ?? text[2] ?? '')
  if (/^-?\d+(\.\d+)?$/.test(written)) return constant(Number(written))
  const pieces = splitAt(written, '&')
  if (pieces.length > 1) return { kind: 'text', parts: pieces.map((piece) => refersTo(piece, depth + 1)) }
  if (written.startsWith('{') && written.endsWith('}')) return ofObject(written.slice(1, -1), depth) ?? madeFrom(pathsIn(written))
  if (written.startsWith('[') && written.endsWith(']')) return ofList(splitAt(written.slice(1, -1), ','), depth)
  const call = /^\$(\w+)\(([^]*)\)$/.exec(written)
  return call === null ? madeFrom(pathsIn(written)) : ofCall(call[1] ?? '', call[2] ?? '', written, depth)
}

function ofCall(name: string, given: string, whole: string, depth: number): Shape {
  if (harmless.has(name)) return unknownShape
  const [first = ''] = argumentsOf(given)
  const inner = refersTo(first, depth + 1)
  if (name === 'string') return encoded('json', inner)
  const path = name === 'parse' ? pathOf(first.trim()) : undefined
  return path === undefined ? madeFrom(pathsIn(whole)) : openAt([...path, '<json>'])
}

/** Their answers are numbers, booleans, times, or of the service's own making. */
const harmless = new Set([
  'number',
  'count',
  'sum',
  'max',
  'min',
  'average',
  'length',
  'boolean',
  'not',
  'exists',
  'uuid',
  'random',
  'now',
  'millis',
  'hash',
  'toMillis',
  'round',
  'floor',
  'ceil',
  'abs',
])

/** `$states.input.order.id`, `$name.id` */
function pathOf(code: string): Path | undefined {
  const found = /^\$(\w+)((?:\.\w+|\.`[^`]*`|\[\d+\])*)$/.exec(code)
  if (found === null) return undefined
  const steps = [...(found[2] ?? '').matchAll(/\.(\w+)|\.`([^`]*)`|\[(\d+)\]/g)].map(
    ([, name, quoted, index]) => name ?? quoted ?? index ?? '',
  )
  if (found[1] !== 'states') return [`$${found[1] ?? ''}`, ...steps]
  const [start = '', ...rest] = steps
  const from = Object.hasOwn(starts, start) ? starts[start] : undefined
  return from === undefined ? undefined : [from, ...rest]
}

function pathsIn(code: string): readonly Path[] {
  const bare = code.replaceAll(/'[^'\\]*'|"[^"\\]*"/g, "''")
  return [...bare.matchAll(/\$\w+(?:\.\w+|\[\d+\])*(?!\w*\()/g)].flatMap(([one]) => {
    const path = pathOf(one)
    return path === undefined ? [] : [path]
  })
}

function ofObject(inside: string, depth: number): Shape | undefined {
  const fields: [string, Shape][] = []
  for (const entry of splitAt(inside, ',')) {
    const found = /^\s*(?:'([^']*)'|"([^"]*)")\s*:([^]*)$/.exec(entry)
    if (found === null) return undefined
    fields.push([found[1] ?? found[2] ?? '', refersTo(found[3] ?? '', depth + 1)])
  }
  return object(Object.fromEntries(fields))
}

function ofList(items: readonly string[], depth: number): Shape {
  return {
    kind: 'object',
    array: true,
    rest: undefined,
    fields: Object.fromEntries(items.map((item, index) => [String(index), refersTo(item, depth + 1)])),
  }
}

/** Splits at a character outside of quotes and brackets. */
function splitAt(code: string, separator: string): readonly string[] {
  const found: string[] = []
  let [depth, from] = [0, 0]
  let quote: string | undefined
  for (let at = 0; at < code.length; at++) {
    const char = code[at] ?? ''
    if (quote !== undefined) {
      if (char === '\\') at++
      else if (char === quote) quote = undefined
    } else if (char === "'" || char === '"' || char === '`') quote = char
    else if ('([{'.includes(char)) depth++
    else if (')]}'.includes(char)) depth--
    else if (char === separator && depth === 0) {
      found.push(code.slice(from, at))
      from = at + 1
    }
  }
  return [...found, code.slice(from)].filter((one) => one.trim() !== '')
}
