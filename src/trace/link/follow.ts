import { longestPath } from '../engine/taint.ts'
import type { Path, Source } from '../engine/taint.ts'
import type { OpenShape, Shape } from '../shape.ts'

const attributeTypes = new Set(['S', 'N', 'B', 'BOOL', 'M', 'L', 'SS', 'NS', 'BS', 'NULL'])
const deepest = 40

/**
 * What stands at a path of a written value, as the one who reads it meets it. Inside of unknown values the way goes on in their sources. Encodings
 * that services add or take away on the way are passed over.
 */
export function follow(shape: Shape, path: Path, depth = 0): readonly Shape[] {
  if (depth > deepest) return []
  if (shape.kind === 'any') return shape.of.flatMap((one) => follow(one, path, depth + 1))
  const [step, ...rest] = path
  if (step === undefined) return [shape]
  if (shape.kind === 'open') return [inside(shape, path)]
  if (step.startsWith('<')) return decoded(shape, step.slice(1, -1), rest, depth)
  if (shape.kind === 'encoded') return shape.as === 'item' ? follow(shape.of, path, depth + 1) : []
  if (shape.kind !== 'object') return attributeTypes.has(step) ? follow(shape, rest, depth + 1) : []
  const own = Object.hasOwn(shape.fields, step) ? shape.fields[step] : undefined
  if (own !== undefined) return follow(own, rest, depth + 1)
  const typed = attributeOf(shape)
  if (typed !== undefined) return follow(typed, path, depth + 1)
  if (isAny(step)) return partsOf(shape).flatMap((one) => follow(one, rest, depth + 1))
  if (attributeTypes.has(step)) return follow(shape, rest, depth + 1)
  return shape.rest === undefined || shape.array ? [] : follow(shape.rest, rest, depth + 1)
}

const isAny = (step: string): boolean => step === '*' || /^\d+$/.test(step)

/** The values of an object, or the elements of a list. */
export function partsOf(shape: Extract<Shape, { kind: 'object' }>): readonly Shape[] {
  return [...Object.values(shape.fields), ...(shape.rest === undefined ? [] : [shape.rest])]
}

/** What stands inside of an unknown value: of the very thing at a path, what is deeper there; of something made from others, those as they are. */
function inside(open: OpenShape, path: Path): OpenShape {
  // The type of a table's attribute is no part of the value.
  const own = attributeTypes.has(path[0] ?? '') ? path.slice(1) : path
  if (own.length === 0) return open
  const carries = open.direct ? open.carries.map(({ source, way }) => ({ source: deeper(source, own), way })) : open.carries
  return { ...open, types: 127, safe: open.direct ? 0 : open.safe, carries, variable: undefined }
}

function deeper(source: Source, path: Path): Source {
  return 'path' in source ? { ...source, path: [...source.path, ...path].slice(0, longestPath) } : source
}

/** `{S: x}` is `x`. */
function attributeOf(shape: Extract<Shape, { kind: 'object' }>): Shape | undefined {
  const [only, ...others] = Object.keys(shape.fields)
  return only !== undefined && others.length === 0 && shape.rest === undefined && attributeTypes.has(only) ? shape.fields[only] : undefined
}

function decoded(shape: Shape, encoding: string, rest: Path, depth: number): readonly Shape[] {
  if (shape.kind === 'encoded' && shape.as === encoding) return follow(shape.of, rest, depth + 1)
  if (shape.kind === 'text') return encoding === 'json' ? ofJsonText(shape, rest, depth) : follow(shape, rest, depth + 1)
  if (shape.kind === 'constant') return encoding === 'json' && typeof shape.value === 'string' ? [] : follow(shape, rest, depth + 1)
  // Bytes of JSON, text of bytes: the service, or the SDK, undoes them on the way.
  if (shape.kind === 'encoded')
    return encoding === 'json' && shape.as !== 'base64' && shape.as !== 'gzip'
      ? follow(shape.of, [], depth + 1)
      : encoding === 'item'
        ? []
        : follow(shape, rest, depth + 1)
  return follow(shape, rest, depth + 1)
}

/** JSON with white space around it; of one that is put together by hand, what is inside cannot be told apart. */
function ofJsonText({ parts }: Extract<Shape, { kind: 'text' }>, rest: Path, depth: number): readonly Shape[] {
  const own = parts.filter((part) => typeof part !== 'string' || part.trim() !== '')
  const whole = own.every((part) => typeof part !== 'string' && (part.kind === 'encoded' || own.length === 1))
  return own.flatMap((part) => (typeof part === 'string' ? [] : whole ? decoded(part, 'json', rest, depth + 1) : [part]))
}

/** What a text that should be JSON says. */
export function parsed(shape: Shape | undefined): Shape | undefined {
  if (shape === undefined) return undefined
  const found = follow(shape, ['<json>'])
  return found.length > 1 ? { kind: 'any', of: found } : found[0]
}

/** All unknown values in it, however deep. */
export function opensIn(shape: Shape): readonly OpenShape[] {
  switch (shape.kind) {
    case 'open':
      return [shape]
    case 'text':
      return shape.parts.flatMap((part) => (typeof part === 'string' ? [] : opensIn(part)))
    case 'encoded':
      return opensIn(shape.of)
    case 'any':
      return shape.of.flatMap(opensIn)
    case 'object':
      return partsOf(shape).flatMap(opensIn)
    default:
      return []
  }
}

const taken = new Map<string, Path>()

/** A parameter path of a table (`Entries[].Detail`) as steps. There are as many as the tables name. */
export function stepsOf(at: string): Path {
  const known =
    taken.get(at) ??
    at
      .replaceAll('[]', '.*')
      .replaceAll('{}', '')
      .split('.')
      .filter((step) => step !== '')
  taken.set(at, known)
  return known
}

/** The values at a parameter path; `a|b` takes both. */
export function shapesAt(shape: Shape | undefined, at: string): readonly Shape[] {
  return shape === undefined ? [] : at.split('|').flatMap((one) => follow(shape, stepsOf(one)))
}
