import type { ResourceId } from '../../model/ids.ts'
import type { Path } from '../engine/taint.ts'
import type { Encoding } from '../models/model.ts'
import type { OpenShape, Shape } from '../shape.ts'

/** Shapes of what the platform puts together: events, messages that hold others, answers. */

export const object = (fields: Readonly<Record<string, Shape | undefined>>, rest?: Shape): Shape => ({
  kind: 'object',
  fields: Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, Shape] => entry[1] !== undefined)),
  rest,
  array: false,
})

/** Any number of such elements. */
export const listOf = (element: Shape): Shape => ({ kind: 'object', fields: {}, rest: element, array: true })

export const constant = (value: string | number | boolean): Shape => ({ kind: 'constant', value })
export const encoded = (as: Encoding, of: Shape): Shape => ({ kind: 'encoded', as, of })

/** All types but functions: string, number, boolean, object, array, bytes, nothing. */
const anyType = 127

/** Something that nobody who matters has chosen. */
export const unknownShape: OpenShape = {
  kind: 'open',
  types: anyType,
  characters: undefined,
  safe: 0,
  carries: [],
  direct: false,
  variable: undefined,
}

/** The very thing at a path of what its owner is called with. */
export const openAt = (path: Path): OpenShape => ({
  ...unknownShape,
  direct: true,
  carries: [{ source: { kind: 'event', path }, way: [] }],
})

/** Something made from all of these. */
export const madeFrom = (paths: readonly Path[]): OpenShape => ({
  ...unknownShape,
  carries: paths.map((path) => ({ source: { kind: 'event', path }, way: [] })),
})

/** Something of the application itself, by its identity: a bucket's name in an event. */
export const resourceShape = (id: ResourceId): Shape => ({ kind: 'made', type: `${resourcePrefix}${id}` })
const resourcePrefix = 'resource:'

export function resourceOfShape(shape: Shape): ResourceId | undefined {
  return shape.kind === 'made' && shape.type.startsWith(resourcePrefix)
    ? (shape.type.slice(resourcePrefix.length) as ResourceId)
    : undefined
}

/** One of them; the only one itself. */
export function oneOf(shapes: readonly Shape[]): Shape | undefined {
  return shapes.length > 1 ? { kind: 'any', of: shapes } : shapes[0]
}

/** The shape under a path of keys; `*` is any element. */
export function under(path: Path, shape: Shape): Shape {
  return path.reduceRight((inner, step) => (step === '*' ? listOf(inner) : object({ [step]: inner })), shape)
}

/** The shape with an unknown value in it replaced by what it is known to be. */
export function replaced(shape: Shape, hole: OpenShape, by: Shape): Shape {
  switch (shape.kind) {
    case 'open':
      return shape === hole ? by : shape
    case 'text':
      return { kind: 'text', parts: shape.parts.flatMap((part) => (typeof part === 'string' ? [part] : asParts(replaced(part, hole, by)))) }
    case 'encoded':
      return { ...shape, of: replaced(shape.of, hole, by) }
    case 'any':
      return { kind: 'any', of: shape.of.map((one) => replaced(one, hole, by)) }
    case 'object':
      return {
        ...shape,
        fields: Object.fromEntries(Object.entries(shape.fields).map(([name, one]) => [name, replaced(one, hole, by)])),
        rest: shape.rest === undefined ? undefined : replaced(shape.rest, hole, by),
      }
    default:
      return shape
  }
}

const asParts = (shape: Shape): readonly (string | Shape)[] => (shape.kind === 'text' ? shape.parts : [shape])
