import { remembered } from '../../model/remembered.ts'
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
export const contentsOf = remembered((shape: Shape): readonly Content[] => {
  const found: Content[] = []
  collect(shape, [], undefined, found)
  return found
})

/** `text`: the outermost text around it. */
function collect(shape: Shape, path: Path, text: Shape | undefined, found: Content[]): void {
  switch (shape.kind) {
    case 'open':
      found.push(text === undefined ? { path, value: shape } : { path, value: shape, text })
      return
    case 'text':
      for (const part of shape.parts) if (typeof part !== 'string') collect(part, path, text ?? shape, found)
      return
    case 'encoded':
      return collect(shape.of, path, text, found)
    case 'any':
      for (const one of shape.of) collect(one, path, text, found)
      return
    case 'object':
      for (const [name, one] of Object.entries(shape.fields)) collect(one, [...path, name], text, found)
      if (shape.rest !== undefined) collect(shape.rest, [...path, '*'], text, found)
      return
    default:
  }
}
