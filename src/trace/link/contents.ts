import type { Path } from '../engine/taint.ts'
import type { OpenShape, Shape } from '../shape.ts'

/** An unknown value inside another, with the names of the fields on the way to it. */
export interface Content {
  readonly path: Path
  readonly value: OpenShape
  /** The text that it is a part of. */
  readonly text?: Shape
}

/** All unknown values in it, however deep. What is beside the known fields of an object has no name: `*`. */
export function contentsOf(shape: Shape, path: Path = []): readonly Content[] {
  switch (shape.kind) {
    case 'open':
      return [{ path, value: shape }]
    case 'text':
      return shape.parts.flatMap((part) => (typeof part === 'string' ? [] : contentsOf(part, path).map((one) => ({ ...one, text: shape }))))
    case 'encoded':
      return contentsOf(shape.of, path)
    case 'any':
      return shape.of.flatMap((one) => contentsOf(one, path))
    case 'object':
      return [
        ...Object.entries(shape.fields).flatMap(([name, one]) => contentsOf(one, [...path, name])),
        ...(shape.rest === undefined ? [] : contentsOf(shape.rest, [...path, '*'])),
      ]
    default:
      return []
  }
}
